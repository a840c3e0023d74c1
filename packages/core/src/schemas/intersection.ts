import type * as v from 'valibot'
import { createSchema, type Issue } from './createSchema.ts'

/**
 * Makes a schema of values that all of some schemas take.
 *
 * @param schemas - The schemas.
 * @returns The schema. What passes is the value itself, not a copy.
 *
 * @example
 * ```ts
 * import { intersection, object } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * const named = object(() => ({ name: v.string() }))
 * const aged = object(() => ({ age: v.number() }))
 * console.log(v.is(intersection([named, aged]), { name: 'Ada', age: 36 }))
 * ```
 */
export function intersection<T>(schemas: readonly v.GenericSchema[]): v.GenericSchema<unknown, T> {
  return createSchema(
    'intersection',
    () => schemas.map((schema) => schema.expects).join(' & '),
    (value, config) => {
      const issues = schemas.flatMap(
        (schema): readonly Issue[] => schema['~run']({ value }, config).issues ?? [],
      )
      return issues.length > 0 ? issues : undefined
    },
  )
}
