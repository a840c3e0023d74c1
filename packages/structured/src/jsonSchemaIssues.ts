import type { StandardSchemaIssue } from '@bonsai-ai/core'
import type { JsonSchema } from '@bonsai-ai/shared'
import { isNode, keysOf, own } from './strict/source.ts'

/** Where a check is. */
interface Place {
  readonly root: JsonSchema
  /** Steps from the whole value to this part of it. */
  readonly path: readonly PropertyKey[]
  /** References followed without a step into the value: one that comes again never ends. */
  readonly references: readonly string[]
}

/** Says what of a value a JSON Schema does not take. */
export function jsonSchemaIssues(root: JsonSchema, value: unknown): StandardSchemaIssue[] {
  return issuesAt({ root, path: [], references: [] }, root, value)
}

function issuesAt(place: Place, schema: unknown, value: unknown): StandardSchemaIssue[] {
  if (schema === true) return []
  if (schema === false) return [{ message: 'must not be there', path: place.path }]
  if (!isNode(schema)) throw new TypeError(`${JSON.stringify(schema)} is no JSON Schema`)
  const unknown = uncheckable.find((keyword) => Object.hasOwn(schema, keyword))
  if (unknown)
    throw new TypeError(`${unknown} cannot be checked: give a parse function of your own`)

  const messages = [...anyMessages(schema, value)]
  if (typeof value === 'string') messages.push(...textMessages(schema, value))
  if (typeof value === 'number') messages.push(...numberMessages(schema, value))
  if (Array.isArray(value)) messages.push(...countMessages(schema, 'Items', value.length, 'items'))
  if (isNode(value))
    messages.push(...countMessages(schema, 'Properties', Object.keys(value).length, 'properties'))
  return [
    ...messages.map((message) => ({ message, path: place.path })),
    ...combinationIssues(place, schema, value),
    ...(Array.isArray(value) ? itemIssues(place, schema, value) : []),
    ...(isNode(value) ? propertyIssues(place, schema, value) : []),
  ]
}

/** Keywords that would say no to values, and are not known here. */
const uncheckable = [
  'patternProperties',
  'propertyNames',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'if',
  'contains',
  'uniqueItems',
  'prefixItems',
  'additionalItems',
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicRef',
  '$recursiveRef',
]

function* anyMessages(schema: JsonSchema, value: unknown): Generator<string> {
  const { type, enum: values } = schema
  const types: readonly unknown[] = type === undefined ? [] : [type].flat()
  if (types.length > 0 && !types.some((name) => isOfType(name, value)))
    yield `must be ${types.join(' or ')}`
  if (Array.isArray(values) && !values.some((known) => isSame(known, value)))
    yield `must be one of ${JSON.stringify(values).slice(1, -1)}`
  if (Object.hasOwn(schema, 'const') && !isSame(schema['const'], value))
    yield `must be ${JSON.stringify(schema['const'])}`
}

function isOfType(name: unknown, value: unknown): boolean {
  if (name === 'integer') return Number.isInteger(value)
  if (name === 'array') return Array.isArray(value)
  if (name === 'object') return isNode(value)
  if (name === 'null') return value === null
  return typeof value === name
}

function* textMessages(schema: JsonSchema, value: string): Generator<string> {
  // Characters are counted, not halves of them.
  yield* countMessages(schema, 'Length', Array.from(value).length, 'characters')
  const { pattern } = schema
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value))
    yield `must match ${pattern}`
}

function* numberMessages(schema: JsonSchema, value: number): Generator<string> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (value < Number(minimum)) yield `must be ${String(minimum)} or more`
  if (value > Number(maximum)) yield `must be ${String(maximum)} or less`
  if (value <= Number(exclusiveMinimum)) yield `must be more than ${String(exclusiveMinimum)}`
  if (value >= Number(exclusiveMaximum)) yield `must be less than ${String(exclusiveMaximum)}`
  if (typeof multipleOf === 'number' && !Number.isInteger(value / multipleOf))
    yield `must be a multiple of ${multipleOf}`
}

function* countMessages(
  schema: JsonSchema,
  keyword: string,
  count: number,
  unit: string,
): Generator<string> {
  const [least, most] = [schema[`min${keyword}`], schema[`max${keyword}`]]
  if (count < Number(least)) yield `has ${count} ${unit}, of at least ${String(least)}`
  if (count > Number(most)) yield `has ${count} ${unit}, of at most ${String(most)}`
}

function combinationIssues(
  place: Place,
  schema: JsonSchema,
  value: unknown,
): StandardSchemaIssue[] {
  const { $ref, allOf, anyOf, oneOf, not } = schema
  const branches = (keyword: unknown): StandardSchemaIssue[][] =>
    (keyword as readonly unknown[]).map((branch) => issuesAt(place, branch, value))
  const issues: StandardSchemaIssue[] = []
  if (typeof $ref === 'string') {
    if (place.references.includes($ref)) throw new TypeError(`${$ref} leads to itself`)
    const references = [...place.references, $ref]
    issues.push(...issuesAt({ ...place, references }, findReference(place.root, $ref), value))
  }
  if (allOf) issues.push(...branches(allOf).flat())
  if (anyOf) {
    const found = branches(anyOf)
    // What is wrong with the branch that comes closest says most.
    const [closest] = [...found].sort((left, right) => depthOf(right) - depthOf(left))
    if (found.every((branch) => branch.length > 0)) issues.push(...(closest ?? []))
  }
  if (oneOf) {
    const fitting = branches(oneOf).filter((branch) => branch.length === 0).length
    if (fitting !== 1)
      issues.push({ message: `must fit one alternative, not ${fitting}`, path: place.path })
  }
  if (not !== undefined && issuesAt(place, not, value).length === 0)
    issues.push({ message: 'must not fit what is excluded', path: place.path })
  return issues
}

function depthOf(issues: readonly StandardSchemaIssue[]): number {
  return Math.max(...issues.map(({ path = [] }) => path.length))
}

function itemIssues(
  place: Place,
  { items = true }: JsonSchema,
  value: readonly unknown[],
): StandardSchemaIssue[] {
  return value.flatMap((item, index) => issuesAt(below(place, index), items, item))
}

function propertyIssues(
  place: Place,
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
): StandardSchemaIssue[] {
  const { properties, required, additionalProperties = true } = schema
  const known = Object(properties) as Readonly<Record<string, unknown>>
  const missing = ((required ?? []) as readonly string[]).filter(
    (name) => !Object.hasOwn(value, name),
  )
  return [
    ...missing.map((name) => ({ message: 'is missing', path: [...place.path, name] })),
    ...Object.entries(value).flatMap(([name, item]) =>
      issuesAt(
        below(place, name),
        Object.hasOwn(known, name) ? known[name] : additionalProperties,
        item,
      ),
    ),
  ]
}

function below({ root, path }: Place, step: PropertyKey): Place {
  return { root, path: [...path, step], references: [] }
}

/** Finds `#`, `#/$defs/Name` and whatever else lies within the schema. */
function findReference(root: JsonSchema, reference: string): unknown {
  const found = keysOf(reference, '#').reduce<unknown>(own, root)
  if (found === undefined) throw new TypeError(`${reference} is not in the schema`)
  return found
}

function isSame(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]))
  if (!isNode(left) || !isNode(right)) return left === right
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
  )
}
