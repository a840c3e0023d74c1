import { type StandardSchemaIssue, ValidationError } from '@bonsai-ai/core'
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
  if (result.issues) throw refusedBy(name, result.issues)
  return result.value
}

/** The error for a value that is refused; what is wrong with all of it has no path to name. */
export function refusedBy(name: string, issues: readonly StandardSchemaIssue[]): ValidationError {
  const error = new ValidationError(name, issues)
  error.message = error.message.replaceAll(/([:;]) : /g, '$1 ')
  return error
}
