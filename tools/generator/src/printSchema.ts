import {
  type Declaration,
  type Field,
  type Limits,
  type Model,
  type Node,
  splitNull,
} from './model.ts'
import type { Mode, Modes } from './modes.ts'
import { findTag, isObjects } from './tags.ts'

/** What else decides how a schema is written. */
export interface SchemaStyle {
  readonly mode: Mode
  readonly modes: Modes
  readonly model: Model
  /** Names of types that are text literals alone. */
  readonly literals: ReadonlySet<string>
}

/** Writes the schema of a type as a constant that bundlers may drop: nothing runs until it is used. */
export function printSchema(declaration: Declaration, style: SchemaStyle): string {
  const node = style.modes.nodeOf(declaration, style.mode)
  const name = style.modes.nameOf(declaration.name, style.mode)
  const text = schema(node, style)
  const made = node.kind === 'object' ? text : `defer(() => ${text})`
  return `export const ${name}: v.GenericSchema<unknown, ${declaration.name}> = /* @__PURE__ */ ${made}`
}

function schema(node: Node, style: SchemaStyle): string {
  switch (node.kind) {
    case 'primitive':
      return node.name === 'string' || node.name === 'number'
        ? limited(`v.${node.name}()`, node.limits, node.name, style)
        : `v.${node.name}()`
    case 'literal':
      return `v.literal(${JSON.stringify(node.value)})`
    case 'file':
      return 'file()'
    case 'ref':
      return style.modes.nameOf(node.name, style.mode)
    case 'array':
      return limited(`v.array(${schema(node.items, style)})`, node.limits, 'array', style)
    case 'map': {
      const [bare, isNullable] = splitNull(node.values)
      const values = wrapper(bare, true, isNullable, style)(schema(bare, style))
      return limited(`map(${values})`, node.limits, 'map', style)
    }
    case 'object':
      return `object(() => ({${node.fields.map((field) => entry(field, style)).join('')}}))`
    case 'all':
      return `intersection([${node.members.map((member) => schema(member, style)).join(', ')}])`
    case 'union':
      return unionOf(node, style)
  }
}

function entry({ name, node, isRequired }: Field, style: SchemaStyle): string {
  const [bare, isNullable] = splitNull(node)
  const isUnknown = bare.kind === 'primitive' && bare.name === 'unknown'
  // Whatever it is, it passes: so does a field without a schema.
  if (isUnknown && !(style.mode === 'strict' && isRequired)) return ''
  const text = isUnknown ? 'v.nonOptional(v.unknown())' : schema(bare, style)
  return `${key(name)}: ${wrapper(bare, isRequired, isNullable, style)(text)},\n`
}

/** The name of a property, where `__proto__` is no more than a name. */
function key(name: string): string {
  const text = JSON.stringify(name)
  return name === '__proto__' ? `[${text}]` : text
}

/** What a field may be instead of its value. */
function wrapper(
  node: Node,
  isRequired: boolean,
  isNullable: boolean,
  { mode }: SchemaStyle,
): (text: string) => string {
  // Of what a server sends, only what tells one thing from another has to be there.
  const isTag = node.kind === 'literal' && isRequired && !isNullable
  if (node.kind === 'primitive' && node.name === 'unknown') return (text) => text
  if (mode === 'lenient') return (text) => (isTag ? text : `v.nullish(${text})`)
  if (isRequired) return (text) => (isNullable ? `v.nullable(${text})` : text)
  return (text) => (isNullable ? `v.nullish(${text})` : `v.optional(${text})`)
}

function unionOf(node: Node, style: SchemaStyle): string {
  const [bare, isNullable] = splitNull(node)
  if (isNullable) return `v.nullable(${schema(bare, style)})`
  const members = bare.kind === 'union' ? bare.members : [bare]
  if (members.some((one) => one.kind === 'primitive' && one.name === 'unknown'))
    return 'v.unknown()'
  const objects = members.filter((one) => isObjects(one, style.model))
  const options = [
    ...literals(members, style),
    ...members
      .filter((one) => !isText(one, style) && one.kind !== 'literal' && !objects.includes(one))
      .map((one) => schema(one, style)),
    ...objectsOf(objects, style),
  ]
  return alternatives([...new Set(options)])
}

function alternatives(options: readonly string[]): string {
  const [only] = options
  return options.length === 1 && only ? only : `union([${options.join(', ')}])`
}

/** The texts, numbers and booleans of a union that are known by their value. */
function literals(members: readonly Node[], style: SchemaStyle): string[] {
  const texts = members.filter((one) => isText(one, style))
  const open = texts.filter((one) => one.kind === 'primitive')
  const values = members.flatMap((one) => (one.kind === 'literal' ? [one.value] : []))
  const isOpen = texts.length > 0 && (open.length > 0 || style.mode === 'lenient')
  const known = values.filter((value) => !isOpen || typeof value !== 'string')
  const [first] = open
  return [
    ...(isOpen ? [first && open.length === 1 ? schema(first, style) : 'v.string()'] : []),
    ...(isOpen ? [] : texts.filter((one) => one.kind === 'ref').map((one) => schema(one, style))),
    ...(style.mode === 'lenient'
      ? known.map((value) => `v.${typeof value}()`)
      : known.length > 1
        ? [picklist(known)]
        : known.map((value) => `v.literal(${JSON.stringify(value)})`)),
  ]
}

function picklist(values: readonly (string | number | boolean)[]): string {
  const plain = values.every((value) => typeof value !== 'boolean')
  if (!plain) return alternatives(values.map((value) => `v.literal(${JSON.stringify(value)})`))
  return `v.picklist([${values.map((value) => JSON.stringify(value)).join(', ')}])`
}

function isText(node: Node, { literals: names }: SchemaStyle): boolean {
  return (
    (node.kind === 'primitive' && node.name === 'string') ||
    (node.kind === 'literal' && typeof node.value === 'string') ||
    (node.kind === 'ref' && names.has(node.name))
  )
}

/** Objects by their tag, where they have one. */
function objectsOf(
  objects: readonly Node[],
  style: SchemaStyle,
  known: readonly string[] = [],
): string[] {
  const tagging = objects.length > 1 ? findTag(objects, style.model, known) : undefined
  if (!tagging) return objects.map((one) => schema(one, style))
  const inside = (group: readonly Node[]): string =>
    alternatives(objectsOf(group, style, [...known, tagging.tag]))
  const entries = [...tagging.groups].map(([value, group]) => `${key(value)}: ${inside(group)},\n`)
  const options = [
    ...(style.mode === 'lenient' ? ['isOpen: true'] : []),
    ...(tagging.untagged.length > 0 ? [`untagged: ${inside(tagging.untagged)}`] : []),
  ]
  const more = options.length > 0 ? `, { ${options.join(', ')} }` : ''
  return [`taggedUnion(${JSON.stringify(tagging.tag)}, {${entries.join('')}}${more})`]
}

/** Limits are for what callers send: a server may raise its own. */
function limited(
  text: string,
  limits: Limits | undefined,
  of: 'string' | 'number' | 'array' | 'map',
  { mode }: SchemaStyle,
): string {
  if (!limits || mode === 'lenient') return text
  const { isInteger, min, above, max, minLength, maxLength, pattern } = limits
  const actions = [
    isInteger && 'v.integer()',
    min !== undefined && `v.minValue(${min})`,
    above !== undefined && `v.gtValue(${above})`,
    max !== undefined && `v.maxValue(${max})`,
    ...lengths(of, minLength, maxLength),
    pattern !== undefined && `v.regex(/${pattern}/u)`,
  ].filter((action) => typeof action === 'string')
  return actions.length > 0 ? `v.pipe(${[text, ...actions].join(', ')})` : text
}

function lengths(of: string, min: number | undefined, max: number | undefined): string[] {
  if (of === 'string') {
    if (min === undefined && max === undefined) return []
    return [`characters(${[min ?? 0, max].filter((one) => one !== undefined).join(', ')})`]
  }
  const what = of === 'map' ? 'Entries' : 'Length'
  return [
    ...(min === undefined ? [] : [`v.min${what}(${min})`]),
    ...(max === undefined ? [] : [`v.max${what}(${max})`]),
  ]
}
