// Stands in for `@bonsai-ai/core/schemas` while schemas are read: there a schema is a closure, here
// it is one of Valibot's own, which can be looked into.

import * as v from 'valibot'

type Schema = v.GenericSchema
type Entries = Readonly<Record<string, Schema>>

export function characters(least: number, most: number = Infinity): object {
  const isBounded = most < Infinity
  return v.metadata({ minLength: least, ...(isBounded ? { maxLength: most } : {}) })
}

export function defer(make: () => Schema): Schema {
  return v.lazy(once(make))
}

/** A file has no place in JSON: what asks for one is asked for beside the JSON. */
export function file(): Schema {
  return v.pipe(v.any(), v.metadata({ isFile: true }))
}

export function intersection(schemas: readonly Schema[]): Schema {
  return v.intersect([...schemas])
}

export function map(values: Schema): Schema {
  return v.record(v.string(), values)
}

export function object(entries: () => Entries): Schema {
  return v.lazy(once(() => v.looseObject(entries())))
}

export function taggedUnion(
  _tag: string,
  schemas: Entries,
  { untagged }: { untagged?: Schema } = {},
): Schema {
  return v.union([...Object.values(schemas), ...(untagged ? [untagged] : [])])
}

export function union(schemas: readonly Schema[]): Schema {
  return v.union([...schemas])
}

/** Whatever is the same must be the same object, or it would be written down again at each use. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
