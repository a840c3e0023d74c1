import type { StandardSchemaIssue } from '@bonsai-ai/core'
import type { JsonSchema } from '@bonsai-ai/shared'
import type { StructuredSchema } from './structuredSchema.ts'

/** What {@link fromJsonSchema} makes a schema of. */
export interface FromJsonSchemaParams<Output> {
  /** What the model must write. */
  readonly schema: JsonSchema
  /** Checks and types what it wrote. An error that it throws with `issues` keeps them. */
  readonly parse: (value: unknown) => Output | Promise<Output>
}

/**
 * Makes a schema of a plain JSON Schema and the function that checks values: for JSON Schemas
 * written by hand, and for libraries that write none themselves.
 *
 * @param params - See {@link FromJsonSchemaParams}.
 * @returns A schema for every function of this package.
 *
 * @example
 * ```ts
 * import { fromJsonSchema } from '@bonsai-ai/structured'
 *
 * export const weather = fromJsonSchema({
 *   schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   parse(value): { city: string } {
 *     const { city } = Object(value) as { city?: unknown }
 *     if (typeof city !== 'string') throw new TypeError('city must be a string')
 *     return { city }
 *   },
 * })
 * ```
 */
export function fromJsonSchema<Output>(
  params: FromJsonSchemaParams<Output>,
): StructuredSchema<unknown, Output> {
  const { schema, parse } = params
  return {
    '~standard': {
      version: 1,
      vendor: 'json-schema',
      async validate(value) {
        try {
          return { value: await parse(value) }
        } catch (error) {
          return { issues: issuesOf(error) }
        }
      },
      jsonSchema: { input: () => schema },
    },
  }
}

function issuesOf(error: unknown): readonly StandardSchemaIssue[] {
  const { issues, message } = Object(error) as { issues?: StandardSchemaIssue[]; message?: string }
  if (Array.isArray(issues) && issues.length > 0) return issues
  return [{ message: message ?? String(error) }]
}
