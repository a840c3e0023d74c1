import { patches } from '../../../generator/patches/index.ts'
import type { Document } from '../../../generator/src/document.ts'
import { patch } from '../../../generator/src/patch.ts'
import { type OpenApiDocument, readSource } from '../document/readDocument.ts'
import { isArray, type Json, type JsonObject, toJsonSchema } from '../document/toJsonSchema.ts'

/**
 * Reads the document as the generator understands it: its faults corrected, and without what types
 * and schemas of ours never ask for.
 */
export function readPatchedDocument(): OpenApiDocument | undefined {
  const source = readSource()
  if (source === undefined) return undefined
  // The same file, in the generator's terms and then in ours.
  const patched: unknown = patch(source as unknown as Document, patches)
  return understand(toJsonSchema(patched as Json)) as unknown as OpenApiDocument
}

/** Nothing of ours asks how texts are written, and what goes with what. */
const passedOver = new Set(['format', 'not', 'propertyNames'])
const maps = new Set(['properties', 'schemas', 'paths', 'content'])

function understand(node: Json, isMap = false): Json {
  if (isArray(node)) return node.map((item) => understand(item))
  if (node === null || typeof node !== 'object') return node
  const schema: Record<string, Json> = {}
  for (const [key, value] of Object.entries(node)) {
    if (isMap) schema[key] = understand(value)
    else if (passedOver.has(key) || (key === 'additionalProperties' && value === false)) continue
    // A value that is two of several things is one of them.
    else schema[key === 'oneOf' ? 'anyOf' : key] = understand(value, maps.has(key))
  }
  return isMap ? schema : typed(schema)
}

/** What has fields is an object and what has items an array, also where the document forgets it. */
function typed(schema: Record<string, Json>): JsonObject {
  const { anyOf, type } = schema
  if (isArray(anyOf) && anyOf.every(isRestriction)) delete schema['anyOf']
  if (type === undefined && schema['properties']) schema['type'] = 'object'
  if (type === undefined && schema['items']) schema['type'] = 'array'
  return schema
}

/** Whether a branch of a union says no more than which fields it needs. */
function isRestriction(branch: Json): boolean {
  return Object.keys(branch as JsonObject).join() === 'required'
}
