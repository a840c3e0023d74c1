import { fileMark } from './toJsonSchema.ts'

/** A name and a value, as they stand in a query or a form. */
export type Field = readonly [name: string, value: string | File]

/** What fields say: texts and {@link fileMark}s, in the objects and arrays of their names. */
export type Fields = string | Fields[] | { [name: string]: Fields }

/** Reads the fields of a query or a form back into an object: `name[]` is an array, `name[key]` an object. */
export function readFields(fields: Iterable<Field>): { [name: string]: Fields } {
  const result: { [name: string]: Fields } = {}
  for (const [name, value] of fields) {
    const keys = [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map(([text, key]) => key ?? text)
    put(result, keys, typeof value === 'string' ? value : fileMark)
  }
  return result
}

/** What params say once they are sent as fields; empty arrays and objects have no field. */
export function writeFields(value: unknown): Fields | undefined {
  if (value instanceof Blob) return fileMark
  if (Array.isArray(value)) return collect(value.map(writeFields))
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, item]) => [key, writeFields(item)] as const)
  const present = entries.filter((entry): entry is [string, Fields] => entry[1] !== undefined)
  return present.length > 0 ? Object.fromEntries(present) : undefined
}

function collect(items: (Fields | undefined)[]): Fields | undefined {
  const present = items.filter((item) => item !== undefined)
  return present.length > 0 ? present : undefined
}

function put(holder: Fields, keys: readonly string[], value: string): void {
  const [key = '', ...rest] = keys
  if (Array.isArray(holder)) {
    const last = holder[holder.length - 1]
    // The items of an array of objects have no number: a name that an object has begins the next.
    if (rest.length > 0 && typeof last === 'object' && !(rest[0] && rest[0] in last))
      put(last, rest, value)
    else holder.push(rest.length > 0 ? start(rest, value) : value)
  } else if (typeof holder === 'object') {
    const held = holder[key]
    if (rest.length > 0 && held !== undefined) put(held, rest, value)
    else holder[key] = rest.length > 0 ? start(rest, value) : value
  }
}

function start(keys: readonly string[], value: string): Fields {
  const holder: Fields = keys[0] === '' ? [] : {}
  put(holder, keys, value)
  return holder
}
