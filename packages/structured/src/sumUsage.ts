/** Adds up counts, those of nested objects too. What is no number is the later one's. */
export function sumUsage<Usage extends object>(total: Usage | undefined, more: Usage): Usage {
  // The sum of two of a kind is of their kind.
  return sum(total, more) as Usage
}

function sum(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (!isObject(a) || !isObject(b)) return b ?? a
  const entries = new Map(Object.entries(a))
  for (const [name, value] of Object.entries(b)) entries.set(name, sum(entries.get(name), value))
  return Object.fromEntries(entries)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
