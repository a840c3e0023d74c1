import type * as v from 'valibot'
import { createSchema } from './createSchema.ts'

/**
 * Makes a schema when its first value comes. At the top of a module nothing then runs, so a bundler
 * drops what is not used; and what refers to itself can be said.
 *
 * @param make - Makes the schema; called once.
 * @returns The schema, as of type `T`: a schema that asks for less than `T` says so itself.
 *
 * @example
 * ```ts
 * import { defer } from '@bonsai-ai/core/schemas'
 * import * as v from 'valibot'
 *
 * const NamesSchema = defer<string[]>(() => v.array(v.string()))
 * console.log(v.is(NamesSchema, ['Ada']))
 * ```
 */
export function defer<T>(make: () => v.GenericSchema): v.GenericSchema<unknown, T> {
  let made: v.GenericSchema | undefined
  function schema(): v.GenericSchema {
    return (made ??= make())
  }
  return createSchema(
    'defer',
    () => schema().expects,
    (value, config) => schema()['~run']({ value }, config).issues,
  )
}
