import type { JsonSchema } from '@bonsai-ai/shared'

/** A schema that is being made strict. */
export interface Source {
  readonly root: JsonSchema
  /** The definitions that its references need, by the reference, for as long as there are new ones. */
  readonly definitions: Map<string, Definition>
}

/** A schema that references point to. */
export interface Definition {
  readonly container: '$defs' | 'definitions'
  readonly name: string
  readonly node: unknown
}

/** What describes values and rules none out. `default` is not among them: the API refuses it. */
export const annotations: readonly string[] = [
  '$comment',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]

/** What says nothing about the values of the schema that it stands in. */
export const silent: readonly string[] = [
  '$id',
  '$schema',
  '$defs',
  'definitions',
  'default',
  ...annotations,
]

/** An object that is no array: a schema that is neither `true` nor `false`. */
export function isNode(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field: `__proto__` and its like are data here. */
export function own(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** What no strict schema can say, and where it is said. */
export function refusal(path: string, text: string): TypeError {
  return new TypeError(`schema at ${path}: ${text}`)
}

/** The path of something below. */
export function below(path: string, ...keys: readonly (string | number)[]): string {
  return [path, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join(
    '/',
  )
}

/** Finds the schema that a reference means, through any number of references. */
export function resolve(
  source: Source,
  ref: unknown,
  path: string,
): { ref: string; node: JsonSchema } {
  const seen = new Set<string>()
  let next = ref
  for (;;) {
    if (typeof next !== 'string' || !next.startsWith('#'))
      throw refusal(path, `$ref ${JSON.stringify(next)} leads out of the schema`)
    if (seen.has(next)) throw refusal(path, `$ref ${next} leads to itself`)
    seen.add(next)
    let node: unknown = source.root
    for (const key of keysOf(next, path)) node = own(node, key)
    if (!isNode(node)) throw refusal(path, `$ref ${next} leads to no object schema`)
    if (node['$ref'] === undefined) return { ref: next, node }
    next = node['$ref']
  }
}

/** The reference under which the strict schema has the same definition. */
export function refer(source: Source, ref: unknown, path: string): string {
  const found = resolve(source, ref, path)
  const { root, definitions } = source
  if (found.node === root) return '#'
  const [container, name = '', ...rest] = keysOf(found.ref, path)
  if ((container === '$defs' || container === 'definitions') && rest.length === 0) {
    if (name === '__proto__') throw refusal(path, 'no definition can be called __proto__')
    definitions.set(found.ref, { container, name, node: found.node })
    return found.ref
  }
  // A place within the schema may be no place within the strict one, so it becomes a definition.
  const known = definitions.get(found.ref)
  if (known) return below('#', known.container, known.name)
  let number = definitions.size
  while (own(root['$defs'], `ref${number}`) !== undefined) number++
  const hoisted = { container: '$defs', name: `ref${number}`, node: found.node } as const
  definitions.set(found.ref, hoisted)
  return below('#', hoisted.container, hoisted.name)
}

/** The steps of a reference into its schema. */
export function keysOf(ref: string, path: string): string[] {
  const [start, ...keys] = ref.slice(1).split('/')
  if (start) throw refusal(path, `$ref ${ref} is no JSON pointer`)
  try {
    return keys.map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  } catch {
    throw refusal(path, `$ref ${ref} is no JSON pointer`)
  }
}
