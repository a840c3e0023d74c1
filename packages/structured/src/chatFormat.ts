import type { ResponseFormatJsonSchema } from '@bonsai-ai/shared'
import { type CarriesSchema, carrySchema } from './carriedSchema.ts'
import { type FormatOptions, formatFields } from './formatFields.ts'
import type { SchemaInput, SchemaOutput, StructuredSchema } from './structuredSchema.ts'

/** A `response_format` that knows the schema it was made of. */
export interface ChatFormat<Output, Input = unknown>
  extends ResponseFormatJsonSchema, CarriesSchema<Output, Input> {}

/**
 * Makes a `response_format` of a schema: plain JSON, by which `parseChatCompletion` also knows how to
 * check the answer. Pass the format itself on: a copy of it is without the schema.
 *
 * @param schema - See {@link StructuredSchema}. Its root must be an object.
 * @param name - 1 to 64 letters, digits, `_` and `-`.
 * @param options - What to tell the model, and how strictly to hold it to the schema.
 * @returns The format.
 * @throws `TypeError` for a name or a schema that the API does not take.
 *
 * @example
 * ```ts
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { createClient } from '@bonsai-ai/core'
 * import { chatFormat } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
 *   response_format: chatFormat(z.object({ celsius: z.number() }), 'weather'),
 * })
 * console.log(completion.choices[0]?.message.content)
 * ```
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 */
export function chatFormat<Schema extends StructuredSchema>(
  schema: Schema,
  name: string,
  options?: FormatOptions,
): ChatFormat<SchemaOutput<Schema>, SchemaInput<Schema>> {
  return carrySchema(
    { type: 'json_schema', json_schema: formatFields(schema, name, options) },
    // The types of a schema are those that it is inferred to have.
    schema as StructuredSchema<SchemaInput<Schema>, SchemaOutput<Schema>>,
  )
}
