import { type Declaration, type Field, type Model, type Node, references } from './model.ts'
import type { FieldDoc, PackageDocs, PackageOverrides } from './overrides.ts'
import { folderOf, specifierOf } from './places.ts'

/** A file to write: where, relative to the repository, and what. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** What people decided and said, by package. */
export interface Notes {
  readonly overrides: ReadonlyMap<string, PackageOverrides>
  readonly docs: ReadonlyMap<string, PackageDocs>
}

/** Writes the types of every package. */
export function emitTypes(model: Model, notes: Notes, banner: (owner: string) => string): Output[] {
  const sent = reachable(model)
  const literals = literalNames(model)
  const owners = groupByPackage(model)
  const fileOf = new Map<string, string>()
  for (const one of model.declarations.values()) {
    const families = notes.overrides.get(one.package)?.families ?? {}
    const family = Object.entries(families).find(([, pattern]) => pattern.test(one.name))?.[0]
    fileOf.set(one.name, family ?? 'types')
  }

  return [...owners].flatMap(([owner, declarations]) => {
    const docs = notes.docs.get(owner)
    const folder = folderOf(owner)
    const families = [
      ...new Set(['types', ...declarations.map((one) => fileOf.get(one.name) ?? 'types')]),
    ]
    return families.map((family): Output => {
      const own = declarations.filter((one) => fileOf.get(one.name) === family)
      const imports = new Map<string, Set<string>>()
      let usesFiles = false
      for (const one of own) {
        usesFiles ||= mentionsFile(one.node)
        for (const name of references(one.node)) {
          const from = model.declarations.get(name)
          if (!from || (from.package === owner && fileOf.get(name) === family)) continue
          const module =
            from.package === owner ? `./${fileOf.get(name)}.gen.ts` : specifierOf(from.package)
          imports.set(module, (imports.get(module) ?? new Set()).add(name))
        }
      }
      if (usesFiles) imports.set('@bonsai-ai/core', new Set(['Uploadable']))
      const others = family === 'types' ? families.filter((other) => other !== 'types') : []
      const text = [
        banner(owner),
        ...[...imports]
          .sort(([left], [right]) => (left < right ? -1 : 1))
          .map(
            ([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}'`,
          ),
        ...others.sort().map((other) => `export type * from './${other}.gen.ts'`),
        ...own.map((one) =>
          declaration(one, { isSent: sent.has(one.name), literals, docs, model }),
        ),
      ].join('\n\n')
      return { path: `${folder}/${family}.gen.ts`, text: `${text}\n` }
    })
  })
}

interface Style {
  /** Whether the type is part of what a caller sends. */
  readonly isSent: boolean
  /** Names of types that are text literals alone. */
  readonly literals: ReadonlySet<string>
  readonly docs: PackageDocs | undefined
  readonly model: Model
}

function declaration({ name, node }: Declaration, style: Style): string {
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
  const key = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : `'${field.name}'`
  const text = type(field.node, style)
  return field.isRequired ? `${head}${key}: ${text}` : `${head}${key}?: ${text} | undefined`
}

/** A TSDoc comment of some paragraphs, on one line where that is enough. */
function comment(paragraphs: readonly string[]): string {
  const [first, ...rest] = paragraphs.filter(Boolean)
  if (!first) return ''
  if (rest.length === 0 && first.length < 90) return `/** ${first} */\n`
  const blocks = [first, ...rest].map((paragraph) =>
    wrap(paragraph)
      .map((line) => ` * ${line}\n`)
      .join(''),
  )
  const [head = '', ...tags] = blocks
  return `/**\n${head}${tags.length > 0 && !first.startsWith('@') ? ' *\n' : ''}${tags.join('')} */\n`
}

/** Breaks a text into lines that fit. */
function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + word.length > 94) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
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
function literalNames(model: Model): Set<string> {
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

/** The types that a caller may have to make: those that params are made of. */
function reachable(model: Model): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const one = model.declarations.get(name)
    if (one) for (const next of references(one.node)) visit(next)
  }
  for (const { params } of model.operations) if (params) visit(params.name)
  return found
}

function mentionsFile(node: Node): boolean {
  return JSON.stringify(node).includes('{"kind":"file"}')
}

function groupByPackage(model: Model): Map<string, Declaration[]> {
  const groups = new Map<string, Declaration[]>()
  for (const one of model.declarations.values())
    groups.set(one.package, [...(groups.get(one.package) ?? []), one])
  return groups
}
