import type { Notes } from './emitTypes.ts'
import { type Declaration, type Model, type Node, string } from './model.ts'
import { paramsNames, reach } from './reach.ts'

/**
 * How a schema takes a value: `strict` asks for what the document says, of what callers send;
 * `lenient` lets pass what a server may send, today and after the next change of the API.
 */
export type Mode = 'strict' | 'lenient'

/** Which types have a schema of which mode. */
export interface Modes {
  readonly typesOf: Readonly<Record<Mode, ReadonlySet<string>>>
  /** What a schema of a mode is about: a lenient one skips what a server only repeats. */
  nodeOf(declaration: Declaration, mode: Mode): Node
  /** What a schema is called: after its type, and `Strict` where there is a lenient one as well. */
  nameOf(type: string, mode: Mode): string
}

/**
 * Decides by how a type is reached: what params are made of is strict, all else is lenient, and what
 * servers send back has both.
 */
export function modesOf(model: Model, notes: Notes): Modes {
  const overrides = [...notes.overrides.values()]
  const sent = overrides.flatMap((one) => one.sent ?? [])
  const repeated = new Map(overrides.flatMap((one) => Object.entries(one.repeated ?? {})))
  const open = new Map(overrides.flatMap((one) => Object.entries(one.open ?? {})))
  check(model, sent, { repeated, open })

  function nodeOf({ name, node }: Declaration, mode: Mode): Node {
    if (mode === 'strict' || node.kind !== 'object') return node
    const fields = node.fields
      .filter((field) => !repeated.get(name)?.includes(field.name))
      .map((field) => (open.get(name)?.includes(field.name) ? { ...field, node: string } : field))
    return { kind: 'object', fields }
  }

  const strict = reach(model, [...paramsNames(model), ...sent])
  const received = model.operations.flatMap(({ responseType, streaming }) => [
    responseType,
    ...(streaming ? [streaming.event] : []),
  ])
  const others = [...model.declarations.keys()].filter((name) => !strict.has(name))
  const lenient = reach(model, [...received, ...others], (one) => nodeOf(one, 'lenient'))
  for (const name of paramsNames(model))
    if (lenient.has(name))
      throw new Error(`${name}: params are strict, and this type is part of one that is not sent`)
  return {
    typesOf: { strict, lenient },
    nodeOf,
    nameOf: (type, mode) =>
      `${mode === 'strict' && lenient.has(type) ? 'Strict' : ''}${type}Schema`,
  }
}

/** Refuses overrides of nothing: a renamed type would lose them unseen. */
function check(
  model: Model,
  sent: readonly string[],
  lists: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>>,
): void {
  for (const name of sent)
    if (!model.declarations.has(name)) throw new Error(`sent: there is no type ${name}`)
  for (const [list, types] of Object.entries(lists))
    for (const [name, fields] of types) {
      const node = model.declarations.get(name)?.node
      for (const field of fields)
        if (node?.kind !== 'object' || !node.fields.some((one) => one.name === field))
          throw new Error(`${list}: there is no field ${name}.${field}`)
    }
}
