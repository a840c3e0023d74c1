import type { JsonSchema } from '@bonsai-ai/shared'
import type { StructuredSchema } from './structuredSchema.ts'

/**
 * Gives the JSON Schema (draft-07) of what a schema takes, as its library writes it: with its
 * descriptions and enums, optional fields left out of `required`.
 *
 * @param schema - See {@link StructuredSchema}.
 * @returns The JSON Schema, without `$schema`. It is yours to change.
 * @throws `TypeError` if the schema has no JSON Schema; what its library throws where a part of it,
 * such as a date or a transformation, has none.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * console.log(jsonSchemaOf(z.object({ city: z.string() }))['required']) // ['city']
 * ```
 */
export function jsonSchemaOf(schema: StructuredSchema): JsonSchema {
  const standard = (Object(schema) as Partial<StructuredSchema>)['~standard']
  if (!standard) throw new TypeError(`expected a Standard Schema. ${advice.other}`)
  // Bare Valibot schemas come from code without types.
  const { vendor, jsonSchema } = standard as Partial<StructuredSchema['~standard']>
  if (!jsonSchema) {
    const hint = vendor === 'valibot' || vendor === 'zod' ? advice[vendor] : advice.other
    throw new TypeError(`this schema of ${vendor} says no JSON Schema of itself. ${hint}`)
  }
  const { $schema: _, ...rest } = structuredClone(jsonSchema.input({ target: 'draft-07' }))
  return rest
}

const advice = {
  valibot: 'Wrap it: fromValibot(schema), from @bonsai-ai/structured/valibot',
  zod: 'Take Zod 4.2 or later, and z.toJSONSchema(schema) with zod/mini',
  other: 'Wrap its JSON Schema: fromJsonSchema({ schema, parse }), from @bonsai-ai/structured',
}
