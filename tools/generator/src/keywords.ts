import type { Schema } from './document.ts'

/** Keywords that say nothing about the type, or nothing that TypeScript can say. */
const silent = new Set(
  `description title default example examples deprecated minimum maximum exclusiveMinimum
   exclusiveMaximum minLength maxLength minItems maxItems minProperties maxProperties pattern
   multipleOf discriminator readOnly writeOnly uniqueItems format required optional min_items max_items
   additionalProperties properties items type enum const nullable anyOf oneOf allOf $ref $recursiveRef
   $recursiveAnchor propertyNames not externalDocs summary`.split(/\s+/),
)

/** Keywords that each say what the type is: of these a schema has one. */
const kinds = [
  '$ref',
  '$recursiveRef',
  'allOf',
  'anyOf',
  'oneOf',
  'enum',
  'const',
  'properties',
  'items',
]

/** Refuses what would be passed over in silence. */
export function checkKeywords(schema: Schema, place: string): void {
  for (const keyword of Object.keys(schema))
    if (!silent.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`${place}: unknown keyword «${keyword}»`)
  const [kind, other] = kinds.filter((keyword) => schema[keyword] !== undefined)
  if (!kind || !other || (kind === 'allOf' && other === 'properties')) return
  if (/^(any|one)Of$/.test(kind) && other === 'properties' && restricts(schema)) return
  throw new Error(`${place}: ${kind} beside ${other}`)
}

/** Whether a union says which fields go together, not what they are. */
function restricts({ anyOf, oneOf }: Schema): boolean {
  const branches = anyOf ?? oneOf ?? []
  return branches.every(
    (branch) => branch.required && !branch.type && kinds.every((kind) => !branch[kind]),
  )
}

/** Whether a part of an `allOf` says something about the others, and has no fields of its own. */
export function isAnnotation(part: Schema): boolean {
  return Object.keys(part).every((key) =>
    ['nullable', 'description', 'title', 'deprecated', 'default'].includes(key),
  )
}
