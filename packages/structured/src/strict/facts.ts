import type { JsonSchema } from '@bonsai-ai/shared'
import { commonTypes, flat, isSame, listOf } from './mergeAllOf.ts'
import { isNode, own, type Source } from './source.ts'

/** Whether a schema takes null, as far as can be told: it errs towards no. */
export function isNullable(source: Source, schema: unknown, depth = 0): boolean {
  const node = tryFlat(source, schema)
  if (!node || depth > 8) return false
  const { type, enum: values, not, if: condition, anyOf, oneOf } = node
  if (type !== undefined && !listOf(type).includes('null')) return false
  if (Object.hasOwn(node, 'const') && node['const'] !== null) return false
  if (values !== undefined && !listOf(values).includes(null)) return false
  if (not !== undefined || condition !== undefined) return false
  const takes = (branch: unknown): boolean => isNullable(source, branch, depth + 1)
  if (anyOf !== undefined && !listOf(anyOf).some(takes)) return false
  return oneOf === undefined || listOf(oneOf).filter(takes).length === 1
}

/** Whether no value passes both schemas, as far as can be told: it errs towards no. */
export function areExclusive(source: Source, left: unknown, right: unknown, depth = 0): boolean {
  const [a, b] = [tryFlat(source, left), tryFlat(source, right)]
  if (!a || !b || depth > 8) return false
  const [aValues, bValues] = [literalsOf(a), literalsOf(b)]
  if (aValues && bValues)
    return !aValues.some((value) => bValues.some((other) => isSame(value, other)))
  const [aTypes, bTypes] = [typesOf(a), typesOf(b)]
  if (aTypes.length === 0 || bTypes.length === 0) return false
  const types = commonTypes(aTypes, bTypes)
  if (types.length === 0) return true
  if (types.length > 1 || types[0] !== 'object') return false
  const required = listOf(a['required']).filter((name) => listOf(b['required']).includes(name))
  return required.some((name) => {
    const [one, other] = [own(a['properties'], String(name)), own(b['properties'], String(name))]
    return isNode(one) && isNode(other) && areExclusive(source, one, other, depth + 1)
  })
}

/** The types that a schema allows; none if it does not say. */
export function typesOf(node: JsonSchema): unknown[] {
  if (node['type'] !== undefined) return listOf(node['type'])
  return [...new Set(literalsOf(node)?.map(typeOf))]
}

function literalsOf(node: JsonSchema): unknown[] | undefined {
  if (Object.hasOwn(node, 'const')) return [node['const']]
  return Array.isArray(node['enum']) ? (node['enum'] as unknown[]) : undefined
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function tryFlat(source: Source, schema: unknown): JsonSchema | undefined {
  try {
    return flat(source, schema, '#')
  } catch {
    // What cannot be told is told where the schema itself is read.
    return undefined
  }
}
