import { buildOperation } from './buildOperation.ts'
import type { Document, Schema } from './document.ts'
import {
  type Declaration,
  type Model,
  type Node,
  none,
  references,
  splitNull,
  union,
} from './model.ts'
import { isNullable } from './nullable.ts'
import { parse, type Scope } from './parse.ts'
import type { Tables } from './tables.ts'
import { findTwins } from './twins.ts'

/** Makes the model of a document. */
export function build(document: Document, tables: Tables): Model {
  const { schemas } = document.components
  const packageOf = new Map(
    Object.entries(tables.packages).flatMap(([name, list]) => list.map((schema) => [schema, name])),
  )
  const twins = findTwins(schemas, packageOf)
  const declarations = new Map<string, Declaration>()
  const problems: string[] = []
  const unused = new Set(Object.keys(tables.nested))
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
      nameOf: publicName,
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
        unused.delete(name)
        declare({ name: decided, package: owner, node: bare, place })
        const ref: Node = { kind: 'ref', name: decided }
        return hasNull ? union([ref, none]) : ref
      },
      declare(name, node, place) {
        // A schema that is one object, or that object or null.
        const isTop = place.startsWith(top) && /^(\/(allOf\/)?\d+)?$/.test(place.slice(top.length))
        if (isTop && name === topName) return node
        const nested = tables.nested[name] ?? name
        unused.delete(name)
        if (/\d$/.test(nested))
          problems.push(`${place}: ${nested} needs a name, in overrides/${owner}.ts`)
        declare({ name: nested, package: owner, node, place })
        return { kind: 'ref', name: nested }
      },
    }
  }

  for (const [schema, owner] of packageOf) {
    const name = publicName(schema)
    if (target(schema) !== schema || paramsTypes.has(name) || schema.startsWith('RealtimeBeta'))
      continue
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
  const rows = new Set(tables.operations.map((row) => `${row.path} ${row.verb.toLowerCase()}`))
  for (const [path, verbs] of Object.entries(document.paths))
    for (const verb of Object.keys(verbs))
      if (!rows.has(`${path} ${verb}`))
        problems.push(`#/paths/${path}/${verb}: is not in the table of operations`)
  for (const name of unused) problems.push(`no nested type would be called ${name}`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { declarations, operations }
}

/** The node as text, whatever order its fields and members are in. */
function shapeOf(node: unknown): string {
  return JSON.stringify(node, (_, value: unknown) =>
    Array.isArray(value) ? value.map(shapeOf).sort() : value,
  )
}
