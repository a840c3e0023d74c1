/** A query or form value: its name as the API reads it, and what stands there. */
export type Leaf = readonly [name: string, value: unknown]

/** Lists the leaves of an object under the names that the API reads: `a[]`, `a[key]`. */
export function flatten(value: object): Leaf[] {
  return Object.entries(value).flatMap(([name, field]) => leaves(name, field))
}

function leaves(name: string, value: unknown): Leaf[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => leaves(`${name}[]`, item))
  if (isPlainObject(value))
    return flatten(value).map(([key, leaf]) => [name + key.replace(/^[^[]+/, '[$&]'), leaf])
  return [[name, value]]
}

/** Tells an object of fields from one with a meaning of its own: a date, a file, a buffer. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/** A leaf as text; throws for what has none. */
export function leafText([name, value]: Leaf): string {
  if (value instanceof Date) return value.toISOString()
  if (/^(string|number|boolean|bigint)$/.test(typeof value)) return `${value as string}`
  if (value === null) return ''
  throw new TypeError(`${name}: ${Object.prototype.toString.call(value)} cannot be sent here`)
}
