import type * as v from 'valibot'
import { checkFields, createSchema } from './createSchema.ts'

/**
 * Makes a schema of an object. Fields that it does not name pass, and stay.
 *
 * @param entries - Gives the schemas of the fields; called once, for the first value.
 * @returns The schema. What passes is the object itself, not a copy.
 *
 * @example
 * ```ts
 * import { object } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * const PointSchema = object<{ x: number }>(() => ({ x: v.number() }))
 * console.log(v.is(PointSchema, { x: 1, label: 'start' }))
 * ```
 */
export function object<T>(
  entries: () => Readonly<Record<string, v.GenericSchema>>,
): v.GenericSchema<unknown, T> {
  let fields: readonly (readonly [key: string, schema: v.GenericSchema])[] | undefined
  return createSchema(
    'object',
    () => 'Object',
    (value, config) => checkFields(value, () => (fields ??= Object.entries(entries())), config),
  )
}
