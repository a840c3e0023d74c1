import type { Schema } from './document.ts'

/**
 * Finds the `Beta` schemas that say the same as their stable twin, all the way down: the stable type
 * serves for both.
 */
export function findTwins(
  schemas: Readonly<Record<string, Schema>>,
  used: ReadonlyMap<string, string>,
): Map<string, string> {
  const candidates = new Map(
    Object.keys(schemas)
      .filter((name) => name.startsWith('Beta'))
      .map((name) => [name, name.replace(/^Beta_?/, '')] as const)
      .filter(([, twin]) => used.has(twin)),
  )
  // Take all for equal, and drop those that differ until nothing changes: cycles stay equal.
  for (let changed = true; changed;) {
    changed = false
    for (const [name, twin] of candidates) {
      if (isSame(schemas[name], schemas[twin], candidates)) continue
      candidates.delete(name)
      changed = true
    }
  }
  return candidates
}

const prose = /^(description|title|example|examples|x-.*|default)$/

/** `isProperties` where the keys are names of fields, of which none is prose. */
function isSame(
  left: unknown,
  right: unknown,
  twins: ReadonlyMap<string, string>,
  isProperties = false,
): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return (
      left.length === right.length && left.every((item, index) => isSame(item, right[index], twins))
    )
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) {
    if (left === right) return true
    const prefix = '#/components/schemas/'
    return (
      typeof left === 'string' &&
      left.startsWith(prefix) &&
      twins.get(left.slice(prefix.length)) === String(right).slice(prefix.length)
    )
  }
  const keysOf = (value: object): string[] =>
    Object.keys(value)
      .filter((key) => isProperties || !prose.test(key))
      .sort()
  const keys = keysOf(left)
  return (
    keys.join() === keysOf(right).join() &&
    keys.every((key) => {
      const isMap = key === 'properties' && !isProperties
      return isSame(Reflect.get(left, key), Reflect.get(right, key), twins, isMap)
    })
  )
}
