import type { Schema } from './document.ts'
import type { Limits, Node } from './model.ts'

/** The node with what its schema asks of a value beyond the type. */
export function withLimits<T extends Node>(node: T, schema: Schema): T | (T & { limits: Limits }) {
  const { type, exclusiveMinimum, pattern } = schema
  const min = numberOf(schema, 'minimum')
  const limits = {
    isInteger: type === 'integer' || undefined,
    // The document has both the boolean of OpenAPI 3.0 and the number of 3.1.
    min: exclusiveMinimum === true ? undefined : min,
    above: exclusiveMinimum === true ? (min ?? 0) : numberOf(schema, 'exclusiveMinimum'),
    max: numberOf(schema, 'maximum'),
    minLength: numberOf(schema, 'minLength', 'minItems', 'minProperties'),
    maxLength: numberOf(schema, 'maxLength', 'maxItems', 'maxProperties'),
    pattern: typeof pattern === 'string' ? pattern : undefined,
  }
  const said = Object.entries(limits).filter(([, value]) => value !== undefined)
  return said.length > 0 ? { ...node, limits: Object.fromEntries(said) as Limits } : node
}

function numberOf(schema: Schema, ...keywords: readonly string[]): number | undefined {
  const value = keywords.map((keyword) => schema[keyword]).find((one) => one !== undefined)
  return typeof value === 'number' ? value : undefined
}
