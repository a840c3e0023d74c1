import { comment } from './comment.ts'
import type { Declaration, Field, Model, Node } from './model.ts'
import type { FieldDoc, PackageDocs } from './overrides.ts'

/** What else decides how a type is written. */
export interface Style {
  /** Whether the type is part of what a caller sends. */
  readonly isSent: boolean
  /** Names of types that are text literals alone. */
  readonly literals: ReadonlySet<string>
  readonly docs: PackageDocs | undefined
  readonly model: Model
}

/** Writes a type under its name, with its documentation. */
export function printType({ name, node }: Declaration, style: Style): string {
  const head = comment([docOf(name, style)])
  if (node.kind !== 'object') return `${head}export type ${name} = ${type(node, style)}`
  const docs = style.docs?.fields?.[name]
  const fields = node.fields.map((field) => property(field, docs?.[field.name], style))
  return `${head}export interface ${name} {\n${fields.join('\n')}\n}`
}

function docOf(name: string, { docs, model }: Style): string {
  const said = docs?.types?.[name]
  if (said) return said
  const operation = model.operations.find((one) => one.params?.name === name)
  return operation
    ? `Params of \`${operation.function}\`: \`${operation.method} ${operation.path}\`.`
    : ''
}

function property(field: Field, doc: FieldDoc | undefined, style: Style): string {
  const said = doc?.text ?? ''
  // A deprecated field says what to use in its place.
  const isAdvice = field.isDeprecated && said.startsWith('Use ')
  const head = comment([
    isAdvice ? '' : said,
    doc?.default ? `@defaultValue ${doc.default}` : '',
    field.isDeprecated ? `@deprecated ${isAdvice ? said : ''}`.trim() : '',
  ])
  const key = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : JSON.stringify(field.name)
  const text = type(field.node, style)
  return field.isRequired ? `${head}${key}: ${text}` : `${head}${key}?: ${text} | undefined`
}

function type(node: Node, style: Style): string {
  switch (node.kind) {
    case 'primitive':
      return node.name
    case 'literal':
      return JSON.stringify(node.value)
    case 'file':
      return 'Uploadable'
    case 'ref':
      return node.name
    case 'map':
      return `Record<string, ${type(node.values, style)}>`
    case 'array': {
      const items = type(node.items, style)
      const isCompound =
        node.items.kind === 'union' ||
        node.items.kind === 'all' ||
        (node.items.kind === 'array' && style.isSent)
      const text = isCompound ? `(${items})[]` : `${items}[]`
      return style.isSent ? `readonly ${text}` : text
    }
    case 'all':
      return node.members
        .map((member) =>
          member.kind === 'union' ? `(${type(member, style)})` : type(member, style),
        )
        .join(' & ')
    case 'union': {
      // `string` beside known texts would swallow them, and editors would have nothing to offer.
      const isOpen = node.members.some((member) => isLiteral(member, style))
      return node.members
        .map((member) =>
          isOpen && member.kind === 'primitive' && member.name === 'string'
            ? '(string & {})'
            : type(member, style),
        )
        .join(' | ')
    }
    case 'object':
      return `{ ${node.fields.map((field) => property(field, undefined, style)).join('; ')} }`
  }
}

function isLiteral(node: Node, { literals }: Pick<Style, 'literals'>): boolean {
  return (
    (node.kind === 'literal' && typeof node.value === 'string') ||
    (node.kind === 'ref' && literals.has(node.name))
  )
}

/** The types that are nothing but text literals. */
export function literalNames(model: Model): Set<string> {
  const names = new Set<string>()
  for (let size = -1; size !== names.size;) {
    size = names.size
    for (const { name, node } of model.declarations.values()) {
      const members = node.kind === 'union' ? node.members : [node]
      if (
        members.some((member) => isLiteral(member, { literals: names })) &&
        members.every(
          (member) =>
            isLiteral(member, { literals: names }) ||
            (member.kind === 'primitive' && member.name === 'string'),
        )
      )
        names.add(name)
    }
  }
  return names
}
