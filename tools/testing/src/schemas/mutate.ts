import { isArray, type Json } from '../document/toJsonSchema.ts'

/** A value with one change in it. */
export interface Mutant {
  /** Where and what: `messages.0.content = []`. */
  readonly name: string
  readonly path: readonly string[]
  readonly value: Json
  /** What was there, and what is there now. */
  readonly before: Json
  readonly after: Json | undefined
}

const long = '🌱'.repeat(2_000)
const replacements: readonly Json[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e12,
  '',
  'some text',
  long,
  [],
  ['some text'],
  Array.from({ length: 300 }, () => 'some text'),
  {},
  { constructor: 'some text' },
]

/** The value with each of its fields left out, and with each put in another shape. */
export function mutate(value: Json): Mutant[] {
  return placesIn(value, []).flatMap(({ path, before, isField }) => {
    const at = path.join('.')
    return [...(isField ? [undefined] : []), ...replacements].map((after) => ({
      name: after === undefined ? `without ${at}` : `${at} = ${JSON.stringify(after).slice(0, 20)}`,
      path,
      value: change(value, path, after),
      before,
      after,
    }))
  })
}

interface Place {
  readonly path: readonly string[]
  readonly before: Json
  /** Of an object; what is left out of an array would move the rest. */
  readonly isField: boolean
}

function placesIn(value: Json, path: readonly string[]): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const isField = !isArray(value)
  return Object.entries(value).flatMap(([key, before]) => [
    { path: [...path, key], before, isField },
    ...placesIn(before, [...path, key]),
  ])
}

function change(value: Json, [key, ...rest]: readonly string[], next: Json | undefined): Json {
  if (key === undefined) return next ?? null
  const copy: Record<string, Json> | Json[] = isArray(value)
    ? [...value]
    : { ...(value as Record<string, Json>) }
  const item = (copy as Record<string, Json>)[key] ?? null
  if (rest.length === 0 && next === undefined) Reflect.deleteProperty(copy, key)
  else Reflect.set(copy, key, change(item, rest, next))
  return copy
}
