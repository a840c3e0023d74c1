export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** What stands for a file where a value is JSON. */
export const fileMark = 'a file'

/** Keywords whose value is data, or holds schemas under names that mean nothing. */
const data = new Set(['const', 'enum', 'required'])
const maps = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'content',
  'paths',
])

/** Not facts about what is valid: a sample made of them is no better than another. */
const advice = new Set(['default', 'example', 'examples', 'discriminator', 'description', 'title'])

/**
 * Makes the schemas of an OpenAPI document valid JSON Schema 2020-12: the document says that it is
 * 3.1, and uses keywords of 3.0. Files become strings that are {@link fileMark} in samples.
 */
export function toJsonSchema(node: Json, isMap = false): Json {
  if (isArray(node)) return node.map((item) => toJsonSchema(item))
  if (node === null || typeof node !== 'object') return node

  const schema: Record<string, Json> = {}
  for (const [key, value] of Object.entries(node)) {
    if (isMap) schema[key] = toJsonSchema(value)
    else if (data.has(key)) schema[key] = value
    else if (!advice.has(key)) schema[key] = toJsonSchema(value, maps.has(key))
  }
  return isMap ? schema : correct(schema)
}

function correct(schema: Record<string, Json>): JsonObject {
  const { nullable, exclusiveMinimum, ...rest } = schema
  const corrected: Record<string, Json> = rest
  if (exclusiveMinimum === true) {
    corrected['exclusiveMinimum'] = rest['minimum'] ?? 0
    delete corrected['minimum']
  } else if (typeof exclusiveMinimum === 'number') corrected['exclusiveMinimum'] = exclusiveMinimum
  if (rest['format'] === 'binary') corrected['example'] = fileMark
  // A schema without keywords allows null as it is.
  if (nullable !== true || Object.keys(rest).length === 0) return corrected
  return { anyOf: [corrected, { type: 'null' }] }
}

/** `Array.isArray`, for arrays that are readonly. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
