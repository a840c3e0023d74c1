import { ValidationError } from '@bonsai-ai/core'
import type { SchemaOutput, StructuredSchema } from './structuredSchema.ts'
import { validateWith } from './validateWith.ts'

/**
 * Parses and checks a text that a model wrote.
 *
 * @param schema - What the JSON must be.
 * @param text - The text.
 * @param name - What to call it in an error.
 * @returns What the schema makes of it.
 * @throws `ValidationError` if it is not JSON, or with all that is wrong and where; what the schema
 *   itself throws.
 *
 * @example
 * ```ts
 * import { parseJson } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const weather = await parseJson(z.object({ city: z.string() }), '{ "city": "Oslo" }')
 * console.log(weather.city)
 * ```
 */
export async function parseJson<Schema extends StructuredSchema>(
  schema: Schema,
  text: string,
  name = 'text',
): Promise<SchemaOutput<Schema>> {
  return validateWith(schema, jsonIn(text, name), name)
}

/** A text as JSON, unchecked. */
export function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const start = text.trim().slice(0, 200)
    throw new ValidationError(name, [{ message: `is not JSON: ${start || 'no text'}` }])
  }
}
