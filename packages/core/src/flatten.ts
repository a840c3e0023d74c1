/** A query or form value: its name as the API reads it, and what stands there. */
export type Leaf = [name: string, value: unknown]

/** Lists the leaves of an object under the names that the API reads: `a[]` and `a[key]`. */
export function flatten(value: unknown, name = ''): Leaf[] {
  if (value === undefined) return []
  // An iterable of bytes is a file, whatever fields it has.
  if (!isJson(value) || Symbol.asyncIterator in Object(value)) return [[name, value]]
  return Object.entries(value as object).flatMap(([key, item]) =>
    flatten(item, name ? `${name}[${Array.isArray(value) ? '' : key}]` : key),
  )
}

/** A leaf as text; throws for what has none. */
export function leafText([name, value]: Leaf): string {
  const plain: unknown = (value as Date | null)?.toJSON?.() ?? value
  if (Object(plain) === plain) throw new TypeError(`${name}: ${tagOf(plain)} cannot be sent`)
  // As `String`, but nothing for null, and an error for a symbol.
  return [plain].join()
}

/** Tells plain objects and arrays from what has a meaning of its own: dates, files, buffers. */
export function isJson(value: unknown): boolean {
  return /t (Object|Array)\]/.test(tagOf(value))
}

/** What kind of thing a value is: `[object Object]`, `[object Blob]`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value)
}
