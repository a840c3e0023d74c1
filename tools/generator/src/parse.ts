import type { Schema } from './document.ts'
import {
  boolean,
  children,
  type Field,
  isNull,
  type Node,
  none,
  number,
  splitNull,
  string,
  union,
  unknown,
} from './model.ts'

/** What the parser asks while it walks. */
export interface Scope {
  /** Resolves a schema of the document by its name there. */
  schema(name: string): Schema
  /** The node that stands for a reference to it. */
  reference(name: string): Node
  /** Declares a nested object and returns what stands for it. */
  declare(name: string, node: Node, place: string): Node
  /** Declares a union under the name that was decided for it, if one was. */
  alias(name: string, node: Node, place: string): Node
  /** Schema that `$recursiveRef: '#'` means here. */
  readonly root: string
}

/** Keywords that say nothing about the type, or nothing that TypeScript can say. */
const silent = new Set(
  `description title default example examples deprecated minimum maximum exclusiveMinimum
   exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties pattern
   multipleOf discriminator readOnly writeOnly uniqueItems format required optional min_items max_items
   additionalProperties properties items type enum const nullable anyOf oneOf allOf $ref $recursiveRef
   $recursiveAnchor propertyNames not externalDocs summary`.split(/\s+/),
)

/** Turns a schema into a node. `name` is what a nested object would be called. */
export function parse(schema: Schema, name: string, place: string, scope: Scope): Node {
  for (const keyword of Object.keys(schema))
    if (!silent.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`${place}: unknown keyword «${keyword}»`)
  const node = scope.alias(name, parseCore(schema, name, place, scope), place)
  return schema.nullable ? union([node, none]) : node
}

function parseCore(schema: Schema, name: string, place: string, scope: Scope): Node {
  if (schema.$ref) return scope.reference(refName(schema.$ref, place))
  if (schema.$recursiveRef) return scope.reference(scope.root)
  const branches = schema.anyOf ?? schema.oneOf
  if (schema.allOf) return parseAll(schema, name, place, scope)
  if (branches) {
    // `anyOf` of requirements alone says which fields go together, not what they are.
    if (
      schema.properties &&
      branches.every((branch) => !branch.type && !branch.$ref && branch.required)
    )
      return parseObject(schema, name, place, scope)
    if (schema.properties) throw new Error(`${place}: properties beside a union`)
    return parseUnion(branches, name, place, scope)
  }
  if (schema.const !== undefined) return literal(schema.const, place)
  if (schema.enum) return union(schema.enum.map((value) => literal(value, place)))
  switch (schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : undefined)) {
    case 'string':
      return schema.format === 'binary' ? { kind: 'file' } : string
    case 'integer':
    case 'number':
      return number
    case 'boolean':
      return boolean
    case 'null':
      return none
    case 'array':
      return {
        kind: 'array',
        items: schema.items
          ? parse(schema.items, singular(name), `${place}/items`, scope)
          : unknown,
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
  if (fields.length > 0) return scope.declare(name, { kind: 'object', fields }, place)
  const rest = schema.additionalProperties
  return {
    kind: 'map',
    values:
      typeof rest === 'object'
        ? parse(rest, `${name}Value`, `${place}/additionalProperties`, scope)
        : unknown,
  }
}

/** The fields of an object schema, its `allOf` parts included. */
export function fieldsOf(schema: Schema, name: string, place: string, scope: Scope): Field[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    name: key,
    node: parse(property, name + pascal(key), `${place}/properties/${key}`, scope),
    isRequired: required.has(key),
    isDeprecated: property.deprecated === true,
  }))
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

/** What an inline branch is called: after its title, or its tag. */
function branchName(branch: Schema, name: string, place: string): string {
  const tag = Object.values(branch.properties ?? {}).find((property) => property.enum?.length === 1)
  const label = tag?.enum?.[0] ?? branch.title
  if (typeof label === 'string') return name + pascal(label)
  return `${name}${Number(place.slice(place.lastIndexOf('/') + 1)) + 1}`
}

/** `allOf` is one object where all parts are objects; parts that only annotate do not count. */
function parseAll(schema: Schema, name: string, place: string, scope: Scope): Node {
  const parts = (schema.allOf ?? []).filter(
    (part) =>
      !Object.keys(part).every(
        (key) =>
          key === 'nullable' ||
          key === 'description' ||
          key === 'title' ||
          key === 'deprecated' ||
          key === 'default',
      ),
  )
  const isNullable = schema.allOf?.some((part) => part.nullable)
  const own: Schema[] =
    schema.properties || schema.required
      ? [
          {
            properties: schema.properties ?? {},
            ...(schema.required && { required: schema.required }),
          },
        ]
      : []
  const [only] = parts
  let node: Node
  if (parts.length === 1 && only && own.length === 0) {
    node = parse(only, name, `${place}/allOf/0`, scope)
  } else {
    const fields = allFields({ ...schema, allOf: [...parts, ...own] }, name, place, scope)
    node = fields
      ? scope.declare(name, { kind: 'object', fields }, place)
      : {
          kind: 'all',
          members: parts.map((part, index) =>
            parse(part, `${name}Part${index + 1}`, `${place}/allOf/${index}`, scope),
          ),
        }
  }
  return isNullable ? union([node, none]) : node
}

/** The fields of all parts; `undefined` where a part is no object. Later parts win. */
export function allFields(
  schema: Schema,
  name: string,
  place: string,
  scope: Scope,
): Field[] | undefined {
  if (schema.$ref) {
    const target = refName(schema.$ref, place)
    return allFields(scope.schema(target), name, `#/components/schemas/${target}`, scope)
  }
  if (!schema.allOf) {
    if (schema.anyOf ?? schema.oneOf) if (!schema.properties) return undefined
    return schema.properties || schema.type === 'object' || schema.required
      ? fieldsOf(schema, name, place, scope)
      : undefined
  }
  const merged = new Map<string, Field>()
  const required = new Set<string>(schema.required)
  for (const [index, part] of schema.allOf.entries()) {
    for (const key of requiredOf(part, scope)) required.add(key)
    if (Object.keys(part).every((key) => key === 'nullable' || key === 'description')) continue
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

function requiredOf(part: Schema, scope: Scope): readonly string[] {
  const target = part.$ref ? scope.schema(refName(part.$ref, '')) : part
  return [
    ...(target.required ?? []),
    ...(target.allOf ?? []).flatMap((inner) => requiredOf(inner, scope)),
  ]
}

function literal(value: unknown, place: string): Node {
  if (value === null) return none
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'literal', value }
  throw new Error(`${place}: a literal cannot be ${JSON.stringify(value)}`)
}

export function refName(ref: string, place: string): string {
  const match = /^#\/components\/schemas\/(.+)$/.exec(ref)
  if (!match?.[1]) throw new Error(`${place}: unknown reference «${ref}»`)
  return match[1]
}

export function pascal(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
}

function singular(name: string): string {
  return name
    .replace(/ies$/, 'y')
    .replace(/(ss|us|is)$/, '$1\u0000')
    .replace(/(x|ch|sh|s)es$/, '$1')
    .replace(/s$/, '')
    .replace('\u0000', '')
}

export { children, isNull, splitNull }
