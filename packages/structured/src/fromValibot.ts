import { type OverrideActionContext, toStandardJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { StructuredSchema } from './structuredSchema.ts'

/**
 * Lets a Valibot schema say itself in JSON Schema, with `@valibot/to-json-schema`: install it beside
 * `valibot`. What JSON Schema has no words for, such as `v.check` and `v.trim`, it leaves out: the answer
 * is checked by it all the same.
 *
 * @param schema - Any synchronous Valibot schema.
 * @returns A schema for every function of `@bonsai-ai/structured`.
 *
 * @example
 * ```ts
 * import { fromValibot } from '@bonsai-ai/structured/valibot'
 * import * as v from 'valibot'
 *
 * export const weather = fromValibot(v.object({ city: v.string(), celsius: v.number() }))
 * ```
 */
export function fromValibot<Input, Output>(
  schema: GenericSchema<Input, Output>,
): StructuredSchema<Input, Output> {
  const { jsonSchema, ...standard } = toStandardJsonSchema(schema)['~standard']
  const libraryOptions = { overrideAction }
  return {
    '~standard': {
      ...standard,
      jsonSchema: { input: (options) => jsonSchema.input({ ...options, libraryOptions }) },
    },
  }
}

/** Passes over what would be an error for being no part of JSON Schema, and over nothing else. */
function overrideAction({
  errors,
  jsonSchema,
}: OverrideActionContext): OverrideActionContext['jsonSchema'] | undefined {
  return errors?.every((error) => /action cannot be converted/.test(error)) ? jsonSchema : undefined
}
