import type { ResponseFormatTextJsonSchemaConfig } from '@bonsai-ai/responses'
import { type CarriesSchema, carrySchema } from './carriedSchema.ts'
import { type FormatOptions, formatFields } from './formatFields.ts'
import type { SchemaInput, SchemaOutput, StructuredSchema } from './structuredSchema.ts'

/** A `text.format` that knows the schema it was made of. */
export interface TextFormat<Output, Input = unknown>
  extends ResponseFormatTextJsonSchemaConfig, CarriesSchema<Output, Input> {}

/**
 * Makes a `text.format` for responses of a schema: plain JSON, by which `parseResponse` also knows
 * how to check the answer. Pass the format itself on: a copy of it is without the schema.
 *
 * @param schema - See {@link StructuredSchema}. Its root must be an object.
 * @param name - 1 to 64 letters, digits, `_` and `-`.
 * @param options - What to tell the model, and how strictly to hold it to the schema.
 * @returns The format.
 * @throws `TypeError` for a name or a schema that the API does not take.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createResponse, outputText } from '@bonsai-ai/responses'
 * import { textFormat } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await createResponse(client, {
 *   model: 'gpt-5.5',
 *   input: 'How warm is it in Oslo?',
 *   text: { format: textFormat(z.object({ celsius: z.number() }), 'weather') },
 * })
 * console.log(outputText(response))
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export function textFormat<Schema extends StructuredSchema>(
  schema: Schema,
  name: string,
  options?: FormatOptions,
): TextFormat<SchemaOutput<Schema>, SchemaInput<Schema>> {
  return carrySchema(
    { type: 'json_schema', ...formatFields(schema, name, options) },
    // The types of a schema are those that it is inferred to have.
    schema as StructuredSchema<SchemaInput<Schema>, SchemaOutput<Schema>>,
  )
}
