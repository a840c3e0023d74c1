import type { Model, Node } from './model.ts'

/** How the objects of a union are told apart. */
export interface Tagging {
  /** Name of the field. */
  readonly tag: string
  /** The members by the text in it; more than one where it leaves a choice. */
  readonly groups: ReadonlyMap<string, readonly Node[]>
  /** The members that come without it. */
  readonly untagged: readonly Node[]
}

/** What a field that could be a tag holds. */
interface Tag {
  readonly values: readonly string[]
  readonly isRequired: boolean
}

/**
 * Finds the field that tells objects apart: all of them have it, with texts that are known. The
 * document names a field for some unions, but never says which text means which member. What the
 * `known` fields tell is known already.
 */
export function findTag(
  members: readonly Node[],
  model: Model,
  known: readonly string[],
): Tagging | undefined {
  const tags = members.map((member) => tagsOf(member, model))
  const [first = new Map<string, Tag>()] = tags
  const taggings = [...first.keys()]
    .filter((name) => !known.includes(name) && tags.every((one) => one.has(name)))
    .map((tag) => groupBy(tag, members, tags))
    .filter(({ groups }) => [...groups.values()].some((group) => group.length < members.length))
  return taggings.sort((left, right) => rank(right) - rank(left))[0]
}

/** The better a field tells members apart, the higher; at a draw the usual name wins. */
function rank({ tag, groups }: Tagging): number {
  const clear = [...groups.values()].filter((group) => group.length === 1).length
  return clear / groups.size + (tag === 'type' ? 0.001 : 0)
}

function groupBy(
  tag: string,
  members: readonly Node[],
  tags: readonly ReadonlyMap<string, Tag>[],
): Tagging {
  const groups = new Map<string, Node[]>()
  for (const [index, member] of members.entries())
    for (const value of tags[index]?.get(tag)?.values ?? [])
      groups.set(value, [...(groups.get(value) ?? []), member])
  const untagged = members.filter((_, index) => tags[index]?.get(tag)?.isRequired === false)
  return { tag, groups, untagged }
}

/** The fields of an object that hold known texts; of a union those that all members have. */
function tagsOf(node: Node, model: Model): Map<string, Tag> {
  switch (node.kind) {
    case 'ref': {
      const target = model.declarations.get(node.name)
      return target ? tagsOf(target.node, model) : new Map<string, Tag>()
    }
    case 'object':
      return new Map(
        node.fields.flatMap((field) => {
          const values = textsOf(field.node, model)
          return values ? [[field.name, { values, isRequired: field.isRequired }] as const] : []
        }),
      )
    case 'all':
      return new Map(node.members.flatMap((member) => [...tagsOf(member, model)]))
    case 'union': {
      const [first = new Map<string, Tag>(), ...others] = node.members.map((one) =>
        tagsOf(one, model),
      )
      return others.reduce(intersect, first)
    }
    case 'primitive':
    case 'literal':
    case 'file':
    case 'array':
    case 'map':
      return new Map<string, Tag>()
  }
}

function intersect(left: Map<string, Tag>, right: Map<string, Tag>): Map<string, Tag> {
  return new Map(
    [...left].flatMap(([name, one]) => {
      const other = right.get(name)
      if (!other) return []
      const values = [...new Set([...one.values, ...other.values])]
      return [[name, { values, isRequired: one.isRequired && other.isRequired }] as const]
    }),
  )
}

/** The texts that a node can be; `undefined` where it can be anything else. */
function textsOf(node: Node, model: Model): readonly string[] | undefined {
  if (node.kind === 'literal') return typeof node.value === 'string' ? [node.value] : undefined
  if (node.kind === 'ref') {
    const target = model.declarations.get(node.name)
    return target && textsOf(target.node, model)
  }
  if (node.kind !== 'union') return undefined
  const all = node.members.map((member) => textsOf(member, model))
  return all.some((texts) => texts === undefined) ? undefined : all.flatMap((texts) => texts ?? [])
}

/** Whether a node is an object, or one of several. */
export function isObjects(node: Node, model: Model): boolean {
  switch (node.kind) {
    case 'object':
      return true
    case 'ref': {
      const target = model.declarations.get(node.name)
      return target !== undefined && isObjects(target.node, model)
    }
    case 'union':
    case 'all':
      return node.members.every((member) => isObjects(member, model))
    case 'primitive':
    case 'literal':
    case 'file':
    case 'array':
    case 'map':
      return false
  }
}
