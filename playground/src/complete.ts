import type { Frame, Place } from './readPlace.ts'

/** As much of JSON Schema as the schemas of params use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly isFile?: boolean
}

/** Something that may stand at a place. */
export interface Suggestion {
  readonly label: string
  readonly detail?: string | undefined
  readonly info?: string | undefined
  readonly isRequired?: boolean
  /** What to write; `#{}` is where the cursor goes. */
  readonly text: string
}

/** Suggests keys or values for a place, the required ones first. */
export function complete(root: Schema, { frames, kind }: Place): Suggestion[] {
  let schemas: readonly Schema[] = [root]
  for (const [index, frame] of frames.entries()) {
    schemas = schemas
      .flatMap((schema) => branches(root, schema))
      .filter((schema) => fits(root, schema, frame))
    if (index === frames.length - 1 && kind === 'key') return suggestKeys(root, schemas, frame)
    schemas = schemas.flatMap((schema) => step(schema, frame))
  }
  return suggestValues(schemas.flatMap((schema) => branches(root, schema)))
}

/** The schema with its references followed and its unions spread out. */
function branches(root: Schema, schema: Schema): readonly Schema[] {
  const { $ref, anyOf, allOf, description } = schema
  const name = $ref?.replace('#/$defs/', '')
  const target = name === undefined ? undefined : root.$defs?.[name]
  const inner = target ? [target] : [...(anyOf ?? []), ...(allOf ?? [])]
  if (inner.length === 0) return [schema]
  return inner
    .flatMap((each) => branches(root, each))
    .map((each) => (description === undefined ? each : { description, ...each }))
}

function step(schema: Schema, { isArray, key }: Frame): readonly Schema[] {
  const { properties, additionalProperties, items } = schema
  if (isArray) return items ? [items] : []
  const named = key !== undefined && properties && Object.hasOwn(properties, key)
  if (named) return [properties[key] ?? {}]
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

/** Whether a container may be of a schema: no tag in it says otherwise. */
function fits(root: Schema, { type, properties = {} }: Schema, frame: Frame): boolean {
  if (type !== (frame.isArray ? 'array' : 'object')) return false
  return [...frame.fields].every(([key, value]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (value === undefined || property === undefined) return true
    const known = branches(root, property)
    return known.some((each) => each.const === undefined || each.const === value)
  })
}

function suggestKeys(root: Schema, schemas: readonly Schema[], { fields }: Frame): Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const { properties = {}, required = [] } of schemas) {
    for (const [key, property] of Object.entries(properties)) {
      const inner = branches(root, property)
      const isFile = JSON.stringify(inner).includes('"isFile":true')
      if (fields.has(key) || found.has(key) || isFile) continue
      found.set(key, {
        label: key,
        detail: describe(inner),
        info: property.description,
        isRequired: required.includes(key),
        text: `${JSON.stringify(key)}: ${template(inner)}`,
      })
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
}

function suggestValues(schemas: readonly Schema[]): Suggestion[] {
  const values = schemas.flatMap((schema) => [
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(schema.enum ?? []),
    ...(schema.type === 'boolean' ? [true, false] : []),
    ...(schema.type === 'null' ? [null] : []),
  ])
  return [...new Set(values)].map((value) => ({
    label: String(value),
    text: JSON.stringify(value),
  }))
}

/** The types that a value may have, in few words. */
function describe(schemas: readonly Schema[]): string {
  const names = schemas.map(({ type, const: only }) =>
    type === undefined && only !== undefined ? typeof only : (type ?? 'any'),
  )
  return [...new Set(names)].filter((name) => name !== 'null').join(' | ')
}

/** What a value begins and ends with, where all that it may be begins alike. */
function template(schemas: readonly Schema[]): string {
  const [first, ...more] = schemas.filter(({ type }) => type !== 'null')
  if (first?.const !== undefined && more.length === 0) return JSON.stringify(first.const)
  if (!first?.type || more.some(({ type }) => type !== first.type)) return '#{}'
  return { string: '"#{}"', array: '[#{}]', object: '{#{}}' }[first.type] ?? '#{}'
}
