import type { Schema } from './document.ts'
import { checkKeywords, isAnnotation } from './keywords.ts'
import { withLimits } from './limits.ts'
import { boolean, type Field, type Node, none, number, string, union, unknown } from './model.ts'
import { branchName, pascal, refName, singular } from './names.ts'

/** What the parser asks while it walks. */
export interface Scope {
  /** Resolves a schema of the document by its name there; `place` is where it is asked for. */
  schema(name: string, place: string): Schema
  /** The node that stands for a reference to it. */
  reference(name: string, place: string): Node
  /** Public name of a schema of the document. */
  nameOf(name: string): string
  /** Declares a nested object and returns what stands for it. */
  declare(name: string, node: Node, place: string): Node
  /** Declares a union under the name that was decided for it, if one was. */
  alias(name: string, node: Node, place: string): Node
  /** Schema that `$recursiveRef: '#'` means here. */
  readonly root: string
}

/** Turns a schema into a node. `name` is what a nested object would be called. */
export function parse(schema: Schema, name: string, place: string, scope: Scope): Node {
  checkKeywords(schema, place)
  const node = scope.alias(name, parseCore(schema, name, place, scope), place)
  return schema.nullable ? union([node, none]) : node
}

function parseCore(schema: Schema, name: string, place: string, scope: Scope): Node {
  const branches = schema.anyOf ?? schema.oneOf
  if (schema.$ref) return scope.reference(refName(schema.$ref, place), place)
  if (schema.$recursiveRef) return scope.reference(scope.root, place)
  if (schema.allOf) return parseAll(schema, name, place, scope)
  if (branches && !schema.properties) return parseUnion(branches, name, place, scope)
  if (schema.const !== undefined) return literal(schema.const, place)
  if (schema.enum) return union(schema.enum.map((value) => literal(value, place)))
  switch (schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : undefined)) {
    case 'string':
      return schema.format === 'binary' ? { kind: 'file' } : withLimits(string, schema)
    case 'integer':
    case 'number':
      return withLimits(number, schema)
    case 'boolean':
      return boolean
    case 'null':
      return none
    case 'array': {
      const items = schema.items
        ? parse(schema.items, singular(name), `${place}/items`, scope)
        : unknown
      return withLimits({ kind: 'array', items }, schema)
    }
    case 'object':
      return parseObject(schema, name, place, scope)
    case undefined:
      return unknown
    default:
      throw new Error(`${place}: unknown type «${schema.type}»`)
  }
}

function parseObject(schema: Schema, name: string, place: string, scope: Scope): Node {
  const fields = fieldsOf(schema, name, place, scope)
  const rest = schema.additionalProperties
  if (fields.length > 0) {
    if (typeof rest === 'object' && Object.keys(rest).length > 0)
      throw new Error(`${place}: fields beside a record`)
    return scope.declare(name, { kind: 'object', fields }, place)
  }
  const values =
    typeof rest === 'object'
      ? parse(rest, `${name}Value`, `${place}/additionalProperties`, scope)
      : unknown
  return withLimits({ kind: 'map', values }, schema)
}

/** The fields that an object schema has of its own. */
export function fieldsOf(schema: Schema, name: string, place: string, scope: Scope): Field[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    name: key,
    node: parse(property, name + pascal(key), `${place}/properties/${key}`, scope),
    isRequired: required.has(key),
    isDeprecated: isDeprecated(property),
  }))
}

/** Whether a field is deprecated; one that may be null can say so inside. */
function isDeprecated({ deprecated, anyOf, oneOf }: Schema): boolean {
  const [branch, ...others] = (anyOf ?? oneOf ?? []).filter((one) => one.type !== 'null')
  return deprecated === true || (branch?.deprecated === true && others.length === 0)
}

function parseUnion(branches: Schema[], name: string, place: string, scope: Scope): Node {
  return union(
    branches.map((branch, index) => {
      const at = `${place}/${index}`
      const isInline = branch.properties || branch.allOf
      const others = branches.filter((other) => other.type !== 'null' && other !== branch)
      return parse(
        branch,
        isInline && others.length > 0 ? branchName(branch, name, at) : name,
        at,
        scope,
      )
    }),
  )
}

/** `allOf` is one object where all parts are objects; parts that only annotate do not count. */
function parseAll(schema: Schema, name: string, place: string, scope: Scope): Node {
  const parts = (schema.allOf ?? []).filter((part) => !isAnnotation(part))
  const isNullable = schema.allOf?.some((part) => part.nullable)
  const isAlone = !schema.properties && !schema.required
  const [only] = parts
  const node =
    parts.length === 1 && only && isAlone
      ? parse(only, name, `${place}/allOf/0`, scope)
      : parseParts(schema, parts, name, place, scope)
  return isNullable ? union([node, none]) : node
}

function parseParts(
  schema: Schema,
  parts: readonly Schema[],
  name: string,
  place: string,
  scope: Scope,
): Node {
  const fields = allFields(schema, name, place, scope)
  if (fields) return scope.declare(name, { kind: 'object', fields }, place)
  if (schema.properties ?? schema.required)
    throw new Error(`${place}: own fields beside an allOf that is no object`)
  return {
    kind: 'all',
    members: parts.map((part, index) =>
      parse(part, `${name}Part${index + 1}`, `${place}/allOf/${index}`, scope),
    ),
  }
}

/** The fields of all parts; `undefined` where a part is no object. Later parts win. */
export function allFields(
  schema: Schema,
  name: string,
  place: string,
  scope: Scope,
): Field[] | undefined {
  checkKeywords(schema, place)
  if (schema.$ref) {
    const target = refName(schema.$ref, place)
    return allFields(scope.schema(target, place), name, `#/components/schemas/${target}`, scope)
  }
  if (!schema.allOf) {
    if ((schema.anyOf ?? schema.oneOf) && !schema.properties) return undefined
    return schema.properties || schema.type === 'object' || schema.required
      ? fieldsOf(schema, name, place, scope)
      : undefined
  }
  const merged = new Map<string, Field>()
  const required = new Set<string>(schema.required)
  for (const [index, part] of schema.allOf.entries()) {
    for (const key of requiredOf(part, place, scope)) required.add(key)
    if (isAnnotation(part)) continue
    const fields = allFields(part, name, `${place}/allOf/${index}`, scope)
    if (!fields) return undefined
    for (const field of fields) merged.set(field.name, field)
  }
  for (const field of schema.properties ? fieldsOf(schema, name, place, scope) : [])
    merged.set(field.name, field)
  return [...merged.values()].map((field) =>
    required.has(field.name) ? { ...field, isRequired: true } : field,
  )
}

function requiredOf(part: Schema, place: string, scope: Scope): readonly string[] {
  const target = part.$ref ? scope.schema(refName(part.$ref, place), place) : part
  return [
    ...(target.required ?? []),
    ...(target.allOf ?? []).flatMap((inner) => requiredOf(inner, place, scope)),
  ]
}

function literal(value: unknown, place: string): Node {
  if (value === null) return none
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'literal', value }
  throw new Error(`${place}: a literal cannot be ${JSON.stringify(value)}`)
}
