/** What a type can be. The passes after the parser know nothing of JSON Schema. */
export type Node =
  | {
      readonly kind: 'primitive'
      readonly name: 'string' | 'number' | 'boolean' | 'unknown' | 'null'
      readonly limits?: Limits | undefined
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'array'; readonly items: Node; readonly limits?: Limits | undefined }
  | { readonly kind: 'map'; readonly values: Node; readonly limits?: Limits | undefined }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'union'; readonly members: readonly Node[] }
  | { readonly kind: 'all'; readonly members: readonly Node[] }

/** What a value must be beyond its type. Schemas say it; types cannot. */
export interface Limits {
  readonly isInteger?: boolean
  /** Smallest and largest number, and the one that it must be above. */
  readonly min?: number
  readonly max?: number
  readonly above?: number
  /** Number of characters, items or fields. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

export interface Field {
  readonly name: string
  readonly node: Node
  readonly isRequired: boolean
  readonly isDeprecated: boolean
}

/** A type with a name. */
export interface Declaration {
  /** Public name. */
  readonly name: string
  /** Folder of the package that it belongs to, and for `responses-beta` of the subpath. */
  readonly package: string
  readonly node: Node
  /** Where in the document it comes from. */
  readonly place: string
}

/** An operation with everything that its function needs. */
export interface Operation {
  readonly function: string
  readonly streamFunction?: string | undefined
  readonly package: string
  readonly method: string
  readonly path: string
  /** Fixed query of the path: `?beta=true`. */
  readonly fixedQuery: Readonly<Record<string, string>>
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  readonly headerParams: readonly string[]
  /** The params interface; `undefined` when there is nothing to give. */
  readonly params: Declaration | undefined
  readonly paramsOptional: boolean
  readonly responseType: string
  readonly betaHeader: string | null
  readonly contentTypes: readonly string[]
  /** Why not to call it any more, and what to call instead. */
  readonly deprecation: string | undefined
  /** Topic of the addition that it comes from; `undefined` for what the document has. */
  readonly addition: string | undefined
  readonly streaming?: { readonly param: string; readonly event: string } | undefined
  readonly pagination?: string | undefined
}

export interface Model {
  readonly declarations: ReadonlyMap<string, Declaration>
  readonly operations: readonly Operation[]
}

export const string: Node = { kind: 'primitive', name: 'string' }
export const number: Node = { kind: 'primitive', name: 'number' }
export const boolean: Node = { kind: 'primitive', name: 'boolean' }
export const unknown: Node = { kind: 'primitive', name: 'unknown' }
export const none: Node = { kind: 'primitive', name: 'null' }

/** A union without doubles and without unions in it. */
export function union(members: readonly Node[]): Node {
  const flat = members.flatMap((node) => (node.kind === 'union' ? node.members : [node]))
  const seen = new Map<string, Node>()
  for (const node of flat) {
    const key = JSON.stringify(withoutLimits(node))
    const other = seen.get(key)
    // One type with two limits: a value that either of them takes passes.
    const isSame = !other || JSON.stringify(other) === JSON.stringify(node)
    seen.set(key, isSame ? node : withoutLimits(node))
  }
  const unique = [...seen.values()]
  const [only] = unique
  return unique.length === 1 && only ? only : { kind: 'union', members: unique }
}

/** The node as far as its type goes. */
function withoutLimits<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'limits' ? undefined : value)),
  ) as T
}

/** The node and whether null is in it. */
export function splitNull(node: Node): [node: Node, isNullable: boolean] {
  if (node.kind !== 'union') return [node, false]
  const members = node.members.filter((member) => member !== none && !isNull(member))
  return members.length === node.members.length ? [node, false] : [union(members), true]
}

function isNull(node: Node): boolean {
  return node.kind === 'primitive' && node.name === 'null'
}

/** The nodes directly inside a node. */
function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'array':
      return [node.items]
    case 'map':
      return [node.values]
    case 'object':
      return node.fields.map((field) => field.node)
    case 'union':
    case 'all':
      return node.members
    case 'primitive':
    case 'literal':
    case 'file':
    case 'ref':
      return []
  }
}

/** The names of all declarations that a node mentions. */
export function references(node: Node): readonly string[] {
  return node.kind === 'ref' ? [node.name] : children(node).flatMap(references)
}
