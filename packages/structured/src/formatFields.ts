import type { JsonSchema } from '@bonsai-ai/shared'
import { jsonSchemaOf } from './jsonSchemaOf.ts'
import type { StructuredSchema } from './structuredSchema.ts'
import { toStrictJsonSchema } from './toStrictJsonSchema.ts'

/** Settings of `chatFormat` and `textFormat`. */
export interface FormatOptions {
  /** What the format is for, told to the model. */
  readonly description?: string | undefined
  /**
   * Holds the model to the schema exactly, within what the API knows of JSON Schema: see
   * `toStrictJsonSchema`. With `false` the schema is sent as its library writes it, and is advice;
   * the answer is checked all the same.
   *
   * @defaultValue `true`
   */
  readonly strict?: boolean | undefined
}

/** What the formats of both APIs have in common. */
export interface FormatFields {
  readonly description?: string
  readonly name: string
  readonly strict: boolean
  readonly schema: JsonSchema
}

/** What a format says of a schema. */
export function formatFields(
  schema: StructuredSchema,
  name: string,
  options: FormatOptions = {},
): FormatFields {
  if (!/^[\w-]{1,64}$/.test(name))
    throw new TypeError(
      `the API takes no format called ${JSON.stringify(name)}: only 1 to 64 letters, digits, _ and -`,
    )
  const { description, strict = true } = options
  const json = jsonSchemaOf(schema)
  return {
    ...(description !== undefined && { description }),
    name,
    strict,
    schema: strict ? toStrictJsonSchema(json) : json,
  }
}
