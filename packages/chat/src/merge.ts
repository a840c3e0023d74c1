type Fields = Record<string, unknown>

/** Takes over fields. What is there is not overwritten by what is empty. */
export function assign(target: object, source: object): void {
  for (const [name, value] of entriesOf(source))
    if (value || !Object.hasOwn(target, name)) (target as Fields)[name] = value
}

/** Strings that servers repeat with each piece, whole. */
const whole = /(^|_)(id|type|name|model|channel|status|phase|format)$/

/** Takes over fields that arrive in pieces: texts and lists grow, all else is replaced. */
export function extend(target: object, source: object): void {
  for (const [name, value] of entriesOf(source)) {
    const old = Object.hasOwn(target, name) ? (target as Fields)[name] : undefined
    if (typeof old === 'string' && typeof value === 'string' && !whole.test(name))
      (target as Fields)[name] = old + value
    else if (Array.isArray(value)) push(listIn(target, name), value)
    else if (old === undefined || (value !== null && value !== undefined))
      (target as Fields)[name] = value
  }
}

/** Adds up all numbers, those of nested objects too. */
export function sumOf<T extends object>(left: T | undefined, right: T): T {
  const sum: Fields = { ...left }
  for (const [name, value] of entriesOf(right)) {
    const old = Object.hasOwn(sum, name) ? sum[name] : undefined
    if (typeof value === 'number') sum[name] = (typeof old === 'number' ? old : 0) + value
    else if (value && typeof value === 'object') sum[name] = sumOf(old as object | undefined, value)
    else sum[name] = old ?? value
  }
  // A sum has the fields of its parts.
  return sum as T
}

/** Appends however many there are: a spread would fill the stack. */
export function push<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}

/** Puts an item before those that go after it, and tells its place: nearly always the last. */
export function insert<T>(list: T[], item: T, goesAfter: (other: T) => boolean): number {
  let place = list.length
  for (; place > 0; place--) {
    const before = list[place - 1]
    if (before === undefined || !goesAfter(before)) break
  }
  list.splice(place, 0, item)
  return place
}

function listIn(target: object, name: string): unknown[] {
  const list = Object.hasOwn(target, name) ? (target as Fields)[name] : undefined
  return Array.isArray(list) ? list : ((target as Fields)[name] = [])
}

/** All fields but the one whose assignment would change the prototype. */
function entriesOf(source: object): [string, unknown][] {
  return Object.entries(source).filter(([name]) => name !== '__proto__')
}
