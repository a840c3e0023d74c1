import { ValidationError } from '@bonsai-ai/core'
import type { JsonSchema } from '@bonsai-ai/shared'
import { jsonSchemaIssues } from './jsonSchemaIssues.ts'

/**
 * Checks a value against a plain JSON Schema, without a schema library and without building code at
 * run time, which Workers forbid. All of what Structured Outputs takes is understood, and `allOf`,
 * `oneOf` and `not` besides; `format` is taken as a remark.
 *
 * @param schema - A JSON Schema of draft-07 or 2020-12.
 * @param value - Any value that JSON can hold.
 * @param name - What to call it in an error.
 * @returns The value itself, with the type that you say it has.
 * @throws `ValidationError` with all that is wrong and where; `TypeError` for a schema with a keyword
 *   that cannot be checked here, such as `patternProperties`, or a `$ref` that leads nowhere.
 *
 * @example
 * ```ts
 * import { fromJsonSchema, validateJsonSchema } from '@bonsai-ai/structured'
 *
 * const schema = {
 *   type: 'object',
 *   properties: { city: { type: 'string' } },
 *   required: ['city'],
 *   additionalProperties: false,
 * }
 * console.log(validateJsonSchema<{ city: string }>(schema, { city: 'Oslo' }).city)
 *
 * // For formats and tools:
 * export const weather = fromJsonSchema({
 *   schema,
 *   parse: (value) => validateJsonSchema<{ city: string }>(schema, value),
 * })
 * ```
 *
 * @see https://json-schema.org/understanding-json-schema
 */
// What a schema written by hand takes, only its author can tell the type checker.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function validateJsonSchema<T = unknown>(
  schema: JsonSchema,
  value: unknown,
  name = 'value',
): T {
  const issues = jsonSchemaIssues(schema, value)
  if (issues.length > 0) throw new ValidationError(name, issues)
  // The type is the caller's word, see above.
  return value as T
}
