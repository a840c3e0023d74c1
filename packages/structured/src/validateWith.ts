import { ValidationError } from '@bonsai-ai/core'
import type { SchemaOutput, StructuredSchema } from './structuredSchema.ts'

/**
 * Checks a value.
 *
 * @param schema - What it must be.
 * @param value - Any value.
 * @param name - What to call it in an error.
 * @returns What the schema makes of it.
 * @throws `ValidationError` with all that is wrong and where; what the schema itself throws.
 *
 * @example
 * ```ts
 * import { validateWith } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const weather = await validateWith(z.object({ city: z.string() }), { city: 'Oslo' }, 'weather')
 * console.log(weather.city)
 * ```
 */
export async function validateWith<Schema extends StructuredSchema>(
  schema: Schema,
  value: unknown,
  name: string,
): Promise<SchemaOutput<Schema>> {
  const result = await schema['~standard'].validate(value)
  if (result.issues) throw new ValidationError(name, result.issues)
  return result.value
}
