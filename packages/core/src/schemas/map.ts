import type * as v from 'valibot'
import { checkFields, createSchema } from './createSchema.ts'

/**
 * Makes a schema of an object whose keys are up to who writes it.
 *
 * @param values - Schema of every value.
 * @returns The schema. What passes is the object itself, not a copy.
 *
 * @example
 * ```ts
 * import { map } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * console.log(v.is(map(v.string()), { constructor: 'Brunel' }))
 * ```
 */
export function map<T>(
  values: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Record<string, T>> {
  return createSchema(
    'map',
    () => 'Object',
    (value, config) =>
      checkFields(value, (object) => Object.keys(object).map((key) => [key, values]), config),
  )
}
