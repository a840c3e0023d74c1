import type { Document, Schema } from './document.ts'

/** A fault of the document, and its correction. */
export interface Patch {
  /** Schema that is at fault. */
  readonly schema: string
  readonly why: string
  /** Corrects the schema in place; what it returns, if anything, takes its place. */
  readonly apply: (schema: Schema) => Schema | void
}

/** An operation that the document has at a wrong path. */
export interface Move {
  readonly method: string
  readonly from: string
  readonly to: string
  readonly why: string
}

/** The document with its known faults corrected. */
export function patch(
  source: Document,
  patches: readonly Patch[],
  moves: readonly Move[] = [],
): Document {
  const document = structuredClone(source)
  for (const { method, from, to } of moves) {
    const operation = document.paths[from]?.[method]
    if (!operation) throw new Error(`there is no ${method} ${from} to move`)
    if (document.paths[to]?.[method]) throw new Error(`there is a ${method} ${to} by now`)
    delete document.paths[from]?.[method]
    document.paths[to] = { ...document.paths[to], [method]: operation }
  }
  const { schemas } = document.components
  for (const { schema, apply } of patches) {
    const found = schemas[schema]
    if (!found) throw new Error(`the patch of ${schema} finds no such schema`)
    const before = JSON.stringify(found)
    schemas[schema] = apply(found) ?? found
    if (JSON.stringify(schemas[schema]) === before)
      throw new Error(`the patch of ${schema} changes nothing: is it still needed?`)
  }
  for (const schema of Object.values(schemas)) relaxListEnvelope(schema)
  return document
}

/** Lists disagree on whether their ends are required and nullable; an empty list has none. */
function relaxListEnvelope(schema: Schema): void {
  const { properties, required } = schema
  if (!properties?.['has_more'] || !properties['data']) return
  for (const name of ['first_id', 'last_id']) {
    if (!properties[name]) continue
    properties[name] = { anyOf: [{ type: 'string' }, { type: 'null' }] }
    if (required) schema.required = required.filter((one) => !['first_id', 'last_id'].includes(one))
  }
}
