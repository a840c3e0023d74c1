import { toStandardJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import type { StructuredSchema } from './structuredSchema.ts'

/**
 * Lets a Valibot schema say itself in JSON Schema, with `@valibot/to-json-schema`: install it beside
 * `valibot`.
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
  return toStandardJsonSchema(schema)
}
