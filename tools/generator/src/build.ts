import type { Document, Parameter, Schema } from './document.ts'
import {
  type Declaration,
  type Field,
  type Model,
  type Node,
  none,
  type Operation,
  references,
  splitNull,
  string,
  union,
} from './model.ts'
import { allFields, fieldsOf, parse, refName, type Scope } from './parse.ts'
import { isNullable } from './nullable.ts'
import { findTwins } from './twins.ts'

/** One row of `data/operations.json`: the names that were decided. */
export interface OperationRow {
  readonly operationId: string
  readonly verb: string
  readonly path: string
  readonly function: string
  readonly streamFunction?: string
  readonly package: string
  readonly paramsType: string | null
  readonly paramsOptional: boolean
  readonly responseType: string
  readonly betaHeader: string | null
  readonly query?: readonly string[]
  readonly streaming?: { readonly param: string; readonly event: string }
  readonly pagination?: string
  readonly binary?: boolean
  /** Whether the API is about to drop it, or a sentence that says more. */
  readonly deprecated?: boolean | string
  /** Topic of the addition that it comes from. */
  readonly addition?: string
}

/** The names and places that were decided for what the document holds. */
export interface Tables {
  readonly operations: readonly OperationRow[]
  /** Public type name by schema. */
  readonly names: Readonly<Record<string, string>>
  /** Schema to use in place of another one that says the same. */
  readonly merges: Readonly<Record<string, string>>
  /** Schemas by package. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Names for nested objects, by the name they would get. */
  readonly nested: Readonly<Record<string, string>>
}

/** Makes the model of a document. */
export function build(document: Document, tables: Tables): Model {
  const { schemas } = document.components
  const packageOf = new Map(
    Object.entries(tables.packages).flatMap(([name, list]) => list.map((schema) => [schema, name])),
  )
  const twins = findTwins(schemas, packageOf)
  const declarations = new Map<string, Declaration>()
  const problems: string[] = []
  const paramsTypes = new Set(tables.operations.map((row) => row.paramsType))

  function target(name: string): string {
    const next = twins.get(name) ?? tables.merges[name]
    return next ? target(next) : name
  }
  function schemaOf(name: string, place: string): Schema {
    const schema = schemas[name]
    if (!schema) throw new Error(`${place}: there is no schema ${name}`)
    return schema
  }
  function publicName(name: string): string {
    const known = tables.names[name]
    if (!known) throw new Error(`#/components/schemas/${name}: has no public name`)
    return known
  }
  function declare(declaration: Declaration): void {
    const other = declarations.get(declaration.name)
    if (other && shapeOf(other.node) !== shapeOf(declaration.node))
      problems.push(`${declaration.place}: ${declaration.name} is taken by ${other.place}`)
    if (!other) declarations.set(declaration.name, declaration)
  }
  function scopeFor(root: string, top: string, topName: string, owner: string): Scope {
    return {
      root,
      schema: schemaOf,
      reference(name, from) {
        const to = target(name)
        const schema = schemaOf(to, from)
        const ref: Node = { kind: 'ref', name: publicName(to) }
        return isNullable(schema, from, schemaOf) ? union([ref, none]) : ref
      },
      alias(name, node, place) {
        const decided = tables.nested[name]
        const [bare, hasNull] = splitNull(node)
        if (!decided || bare.kind !== 'union') return node
        declare({ name: decided, package: owner, node: bare, place })
        const ref: Node = { kind: 'ref', name: decided }
        return hasNull ? union([ref, none]) : ref
      },
      declare(name, node, place) {
        // A schema that is one object, or that object or null.
        if (name === topName && /^(\/(allOf\/)?\d+)?$/.test(place.slice(top.length))) return node
        const nested = tables.nested[name] ?? name
        declare({ name: nested, package: owner, node, place })
        return { kind: 'ref', name: nested }
      },
    }
  }

  for (const [schema, owner] of packageOf) {
    const name = publicName(schema)
    if (target(schema) !== schema || paramsTypes.has(name) || /^RealtimeBeta/.test(schema)) continue
    const place = `#/components/schemas/${schema}`
    const [node] = splitNull(
      parse(schemaOf(schema, place), name, place, scopeFor(schema, place, name, owner)),
    )
    declare({ name, package: owner, node, place })
  }

  const operations = tables.operations.map((row) =>
    buildOperation(row, document, scopeFor('', '', '', row.package), declare),
  )
  for (const { node, place } of declarations.values())
    for (const name of references(node))
      if (!declarations.has(name))
        problems.push(`${place}: mentions ${name}, which is declared nowhere`)
  for (const { function: name, params, pathParams, queryParams } of operations)
    for (const { node, place } of declarations.values())
      if (
        params &&
        pathParams.length + queryParams.length > 0 &&
        references(node).includes(params.name)
      )
        problems.push(`${place}: mentions ${params.name}, which has the path of ${name} in it`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { declarations, operations }
}

function buildOperation(
  row: OperationRow,
  document: Document,
  scope: Scope,
  declare: (declaration: Declaration) => void,
): Operation {
  const place = `#/paths/${row.path}/${row.verb.toLowerCase()}`
  const source = document.paths[row.path]?.[row.verb.toLowerCase()]
  if (source?.operationId !== row.operationId)
    throw new Error(`${place}: is not ${row.operationId}`)
  const [path = '', fixed = ''] = row.path.split('?')
  const name = row.paramsType ?? ''
  const contents = Object.entries(source.requestBody?.content ?? {})
  const bodies = contents
    .filter(([type]) => type !== 'application/sdp')
    .map(([, content]) => bodyFields(content.schema, name, `${place}/requestBody`, scope))
  const streamField = row.streaming?.param.split('.')[1]

  const parameters = source.parameters ?? []
  const fields: Field[] = [
    ...parameters
      .filter((one) => one.in !== 'header')
      .map((one) => parameterField(one, name, place, scope)),
    ...mergeBodies(bodies.map((body) => body.fields)),
  ].filter((field) => field.name !== streamField)
  const betas = parameters.find((one) => one.in === 'header')
  if (betas) fields.push({ ...parameterField(betas, name, place, scope), name: 'betas' })
  const rest = bodies.flatMap((body) => body.rest ?? [])

  const answer = source.responses?.['200']?.content?.['application/json']?.schema
  if (answer?.properties)
    declare({
      name: row.responseType,
      package: row.package,
      place,
      node: {
        kind: 'object',
        fields: fieldsOf(answer, row.responseType, `${place}/responses`, scope),
      },
    })

  const object: Node = { kind: 'object', fields }
  const params =
    fields.length === 0 && rest.length === 0
      ? undefined
      : {
          name,
          package: row.package,
          place,
          node:
            rest.length === 0
              ? object
              : ({ kind: 'all', members: [...(fields.length ? [object] : []), ...rest] } as Node),
        }
  if (params) declare(params)
  return {
    function: row.function,
    streamFunction: row.streamFunction,
    package: row.package,
    method: row.verb,
    path,
    fixedQuery: Object.fromEntries(new URLSearchParams(fixed)),
    pathParams: parameters.filter((one) => one.in === 'path').map((one) => one.name),
    queryParams: parameters.filter((one) => one.in === 'query').map((one) => plainName(one.name)),
    params,
    paramsOptional: row.paramsOptional,
    responseType: row.binary ? 'Response' : row.responseType,
    betaHeader: row.betaHeader,
    contentTypes: contents.map(([type]) => type),
    deprecation:
      row.deprecated === true ? 'The API is about to drop it.' : row.deprecated || undefined,
    addition: row.addition,
    streaming: row.streaming,
    pagination: row.pagination,
  }
}

function parameterField(one: Parameter, name: string, place: string, scope: Scope): Field {
  const key = plainName(one.name)
  return {
    name: key,
    node: one.schema
      ? parse(one.schema, name + pascalName(key), `${place}/${one.name}`, scope)
      : string,
    isRequired: one.required === true,
    isDeprecated: one.schema?.deprecated === true,
  }
}

/** The fields of a body, or the whole of it where it is no plain object. */
function bodyFields(
  schema: Schema,
  name: string,
  place: string,
  scope: Scope,
): { fields: Field[]; rest?: Node } {
  const resolved = schema.$ref ? scope.schema(refName(schema.$ref, place), place) : schema
  const at = schema.$ref ? schema.$ref : place
  const fields = allFields(resolved, name, at, scope)
  return fields ? { fields } : { fields: [], rest: parse(schema, `${name}Body`, place, scope) }
}

/** A body that may travel in two forms has the fields of both, each as either form wants it. */
function mergeBodies(bodies: readonly Field[][]): Field[] {
  const merged = new Map<string, Field>()
  for (const body of bodies)
    for (const field of body) {
      const other = merged.get(field.name)
      merged.set(
        field.name,
        other
          ? {
              ...field,
              node: union([other.node, field.node]),
              isRequired: other.isRequired && field.isRequired,
            }
          : field,
      )
    }
  const everywhere = (name: string): boolean =>
    bodies.every((body) => body.some((field) => field.name === name))
  return [...merged.values()].map((field) => ({
    ...field,
    isRequired: field.isRequired && everywhere(field.name),
  }))
}

function plainName(name: string): string {
  return name.replace(/\[\]$/, '')
}

function pascalName(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The node as text, whatever order its fields and members are in. */
function shapeOf(node: Node): string {
  return JSON.stringify(node, (_, value: unknown) =>
    Array.isArray(value) ? value.map((item: unknown) => JSON.stringify(item)).sort() : value,
  )
}
