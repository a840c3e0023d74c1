import type { JsonSchema } from '@bonsai-ai/shared'
import { annotations, below, isNode, own, refusal, resolve, silent, type Source } from './source.ts'

/** What a schema with `allOf` says in one schema without. */
export function mergeAllOf(
  source: Source,
  schema: JsonSchema,
  path: string,
  seen: readonly unknown[] = [],
): JsonSchema {
  const { allOf, ...rest } = schema
  if (!Array.isArray(allOf) || allOf.length === 0)
    throw refusal(path, 'allOf is no list of schemas')
  const parts = allOf.filter((part) => part !== true) as unknown[]
  const [first] = parts
  // One reference with a description: the reference can stay.
  if (parts.length === 1 && isNode(first) && Object.keys(rest).every((key) => silent.includes(key)))
    return { ...first, ...rest }
  let merged = rest
  for (const [index, part] of parts.entries()) {
    const place = below(path, 'allOf', index)
    merged = intersect(merged, flat(source, part, place, seen), place)
  }
  return merged
}

/** A schema without a reference and without `allOf` at its top. */
export function flat(
  source: Source,
  part: unknown,
  path: string,
  seen: readonly unknown[] = [],
): JsonSchema {
  if (!isNode(part)) throw refusal(path, `${JSON.stringify(part)} cannot be combined`)
  if (seen.includes(part)) throw refusal(path, 'it contains itself')
  const { $ref, ...rest } = part
  if ($ref !== undefined) {
    const { node } = resolve(source, $ref, path)
    return flat(source, { ...node, ...pick(rest, annotations) }, path, [...seen, part, node])
  }
  if (part['allOf'] === undefined) return part
  return flat(source, mergeAllOf(source, part, path, [...seen, part]), path, [...seen, part])
}

/** What both schemas accept. Keywords rule values out independently, except those of objects. */
function intersect(left: JsonSchema, right: JsonSchema, path: string): JsonSchema {
  const a = withoutExcluded(left, right, path)
  const b = withoutExcluded(right, left, path)
  const both = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const known = own(a, key)
    both[key] =
      known === undefined || isSame(known, value) ? value : combine(key, known, value, path)
  }
  return both
}

function combine(key: string, a: unknown, b: unknown, path: string): unknown {
  if (silent.includes(key)) return a
  if (key === 'properties' && isNode(a) && isNode(b)) {
    const shared = Object.keys(a).filter((name) => Object.hasOwn(b, name))
    return {
      ...a,
      ...b,
      ...Object.fromEntries(shared.map((name) => [name, eachOf(a[name], b[name])])),
    }
  }
  if (key === 'items') return eachOf(a, b)
  if (key === 'required') return [...new Set([...listOf(a), ...listOf(b)])]
  if (typeof a === 'number' && typeof b === 'number') {
    if (/^(exclusiveM|m)inimum$|^min(Length|Items)$/.test(key)) return Math.max(a, b)
    if (/^(exclusiveM|m)aximum$|^max(Length|Items)$/.test(key)) return Math.min(a, b)
  }
  if (key === 'type' || key === 'enum') {
    const common = key === 'type' ? commonTypes(a, b) : commonValues(listOf(a), listOf(b))
    if (common.length > 0) return key === 'type' && common.length === 1 ? common[0] : common
  }
  throw refusal(path, `the parts of its allOf say different things of ${key}: write one schema`)
}

/** Types that are in both; an integer is a number. */
export function commonTypes(a: unknown, b: unknown): unknown[] {
  const [left, right] = [listOf(a), listOf(b)]
  const all = [...new Set([...left, ...right])]
  return all.filter((type) => isIn(left, type) && isIn(right, type))
}

function isIn(types: readonly unknown[], type: unknown): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

function commonValues(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  return a.filter((value) => b.some((other) => isSame(value, other)))
}

function eachOf(a: unknown, b: unknown): unknown {
  return isSame(a, b) ? a : { allOf: [a, b] }
}

/** Without the properties that the other schema rules out. */
function withoutExcluded(schema: JsonSchema, other: JsonSchema, path: string): JsonSchema {
  const { properties, required } = schema
  if (other['additionalProperties'] !== false) return schema
  const isAllowed = (name: unknown): boolean => own(other['properties'], String(name)) !== undefined
  const missing = listOf(required).find((name) => !isAllowed(name))
  if (missing !== undefined)
    throw refusal(path, `its allOf both requires and rules out ${JSON.stringify(missing)}`)
  if (!isNode(properties)) return schema
  const allowed = Object.entries(properties).filter(([name]) => isAllowed(name))
  return { ...schema, properties: Object.fromEntries(allowed) }
}

/** A value as a list of values. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as unknown[]) : [value]
}

/** Whether two values are the same JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isNode(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function pick(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)))
}
