import type { JsonSchema } from '@bonsai-ai/shared'
import { areExclusive, isNullable, typesOf } from './facts.ts'
import { listOf, mergeAllOf } from './mergeAllOf.ts'
import { adviceOn, instead, knownFormats, lookaround, refusedKeywords } from './refusedKeywords.ts'
import { annotations, below, isNode, own, refer, refusal, silent, type Source } from './source.ts'

/** Deeper than any schema that passes the limits of the API, and than none that contains itself. */
const maxPath = 250

/** A schema in the terms of Structured Outputs, which takes the same values. */
export function strictNode(source: Source, schema: unknown, path: string): JsonSchema {
  if (!isNode(schema)) throw refusal(path, 'says nothing of its type; the API wants one everywhere')
  if (path.split('/').length > maxPath) throw refusal(path.slice(0, 100), 'is nested too deeply')
  if (schema['$ref'] !== undefined) return strictRef(source, schema, path)
  if (schema['allOf'] !== undefined)
    return strictNode(source, mergeAllOf(source, schema, path), path)
  if (schema['oneOf'] !== undefined || schema['anyOf'] !== undefined)
    return strictUnion(source, schema, path)

  const strict: JsonSchema = {}
  for (const [key, value] of Object.entries(schema)) {
    if (refusedKeywords.includes(key))
      throw refusal(path, `the API does not take ${key}: ${adviceOn(key)}`)
    if (key === '__proto__') throw refusal(path, 'the keyword __proto__ is none')
    if (key === '$id' && path !== '#')
      throw refusal(path, 'a nested $id changes what references mean')
    if (key !== 'default' && key !== '$defs' && key !== 'definitions') strict[key] = value
  }
  checkText(strict, path)
  const types = typesOf(schema)
  if (types.length === 0) {
    const hint = schema['properties'] === undefined ? '' : ": add type: 'object'"
    throw refusal(path, `says nothing of its type; the API wants one everywhere${hint}`)
  }
  strict['type'] = types.length === 1 ? types[0] : types
  if (types.includes('array')) strict['items'] = strictItems(source, schema, path)
  if (types.includes('object')) Object.assign(strict, strictObject(source, schema, path))
  return strict
}

/** Leaves out formats that the API does not know, and patterns that such a format says as well. */
function checkText(strict: JsonSchema, path: string): void {
  const isKnown = knownFormats.test(String(strict['format']))
  if (!isKnown) delete strict['format']
  if (!lookaround.test(String(strict['pattern']))) return
  if (!isKnown) throw refusal(path, `the API does not take lookaround in pattern: ${adviceOn('')}`)
  delete strict['pattern']
}

function strictItems(source: Source, { items }: JsonSchema, path: string): JsonSchema {
  if (items === undefined) throw refusal(path, 'an array needs items')
  if (Array.isArray(items))
    throw refusal(path, `the API does not take a list of items: ${instead.tuple}`)
  return strictNode(source, items, below(path, 'items'))
}

function strictObject(source: Source, schema: JsonSchema, path: string): JsonSchema {
  const { properties, required, additionalProperties } = schema
  if (additionalProperties !== undefined && additionalProperties !== false)
    throw refusal(path, `the API takes no properties but those that are listed: ${instead.record}`)
  const undeclared = listOf(required).find((key) => own(properties, String(key)) === undefined)
  if (undeclared !== undefined)
    throw refusal(path, `requires ${JSON.stringify(undeclared)}, which is not among its properties`)
  if (!isNode(properties)) return { additionalProperties: false }
  const entries = Object.entries(properties).map(([key, value]) => {
    const place = below(path, 'properties', key)
    if (key === '__proto__') throw refusal(place, 'no property can be called __proto__')
    const isOptional = !listOf(required).includes(key)
    if (isOptional && own(value, 'default') === undefined && !isNullable(source, value))
      throw refusal(
        place,
        'is optional, and the API wants every property: make it nullable too (nullish in Zod and Valibot), or give it a default',
      )
    return [key, strictNode(source, value, place)] as const
  })
  return {
    properties: Object.fromEntries(entries),
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

/** The API takes nothing beside a `$ref`, so what describes it goes around it. */
function strictRef(source: Source, schema: JsonSchema, path: string): JsonSchema {
  const { $ref, ...rest } = schema
  const other = Object.keys(rest).find((key) => !silent.includes(key))
  if (other) throw refusal(path, `has ${other} beside its $ref, which draft-07 does not read`)
  const ref = { $ref: refer(source, $ref, path) }
  const notes = Object.entries(rest).filter(([key]) => annotations.includes(key))
  return notes.length === 0 ? ref : { ...Object.fromEntries(notes), anyOf: [ref] }
}

/** A `oneOf` whose branches exclude each other is an `anyOf`, and what stands beside it is in each. */
function strictUnion(source: Source, schema: JsonSchema, path: string): JsonSchema {
  const { anyOf, oneOf, ...rest } = schema
  if (anyOf !== undefined && oneOf !== undefined)
    throw refusal(path, 'has both anyOf and oneOf: write one union')
  const keyword = anyOf === undefined ? 'oneOf' : 'anyOf'
  const all = anyOf ?? oneOf
  if (!Array.isArray(all)) throw refusal(path, `${keyword} is no list of schemas`)
  const branches = (all as unknown[]).filter((branch) => branch !== false)
  if (branches.length === 0) throw refusal(path, `${keyword} has no branch`)
  if (oneOf !== undefined) {
    const isClear = branches.every((branch, index) =>
      branches.slice(index + 1).every((other) => areExclusive(source, branch, other)),
    )
    if (!isClear)
      throw refusal(
        path,
        'the API does not take oneOf, and its branches may overlap: write an anyOf',
      )
  }
  const shared = Object.entries(rest).filter(([key]) => !silent.includes(key))
  const notes = Object.entries(rest).filter(([key]) => annotations.includes(key))
  const parts = branches.map((branch, index) =>
    strictNode(
      source,
      shared.length === 0 ? branch : { allOf: [Object.fromEntries(shared), branch] },
      below(path, keyword, index),
    ),
  )
  return { ...Object.fromEntries(notes), anyOf: parts }
}
