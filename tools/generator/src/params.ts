import type { Parameter, PathOperation, Schema } from './document.ts'
import { type Field, type Node, string, union } from './model.ts'
import { allFields, parse, type Scope } from './parse.ts'

/**
 * Makes the params of an operation: what its path, query, header and body hold, in one flat object.
 * `undefined` when there is nothing to give.
 */
export function paramsOf(
  { parameters = [], requestBody }: PathOperation,
  name: string,
  place: string,
  scope: Scope,
): Node | undefined {
  const bodies = Object.entries(requestBody?.content ?? {})
    .filter(([type]) => type !== 'application/sdp')
    .map(([, { schema }]) => bodyOf(schema, name, `${place}/requestBody`, scope))
  const headers = parameters.filter((one) => one.in === 'header')
  const others = parameters.filter((one) => one.in !== 'header')
  const fields = [
    ...others.map((one) => fieldOf(one, name, place, scope)),
    ...merge(bodies.flatMap((body) => (Array.isArray(body) ? [body] : []))),
    ...headers.map((one) => fieldOf(one, name, place, scope)),
  ]
  const twice = fields.find(
    (field, index) => fields.findIndex((one) => one.name === field.name) < index,
  )
  if (twice) throw new Error(`${place}: has two params called ${twice.name}`)
  const rest = bodies.flatMap((body) => (Array.isArray(body) ? [] : [body]))
  const members: Node[] = [
    ...(fields.length > 0 ? [{ kind: 'object' as const, fields }] : []),
    ...rest,
  ]
  const [only] = members
  return members.length > 1 ? { kind: 'all', members } : only
}

/** What a parameter is called in params: a list without its brackets, the one header by its use. */
export function paramName({ name, in: where }: Parameter): string {
  return where === 'header' ? 'betas' : name.replace(/\[\]$/, '')
}

function fieldOf(one: Parameter, params: string, place: string, scope: Scope): Field {
  const at = `${place}/${one.name}`
  if (!['path', 'query'].includes(one.in) && !(one.in === 'header' && one.name === 'openai-beta'))
    throw new Error(`${at}: unknown parameter in ${one.in}`)
  const name = paramName(one)
  return {
    name,
    node: one.schema ? parse(one.schema, params + capitalize(name), at, scope) : string,
    isRequired: one.required === true,
    isDeprecated: one.schema?.deprecated === true,
  }
}

/** The fields of a body, or the whole of it where it is no plain object. */
function bodyOf(schema: Schema, name: string, place: string, scope: Scope): Field[] | Node {
  const fields = allFields(schema, name, place, scope)
  if (fields?.length === 0) throw new Error(`${place}: a body without known fields`)
  return fields ?? parse(schema, `${name}Body`, place, scope)
}

/** A body that may travel in two forms has the fields of both, each as either form wants it. */
function merge(bodies: readonly Field[][]): Field[] {
  const merged = new Map<string, Field>()
  for (const field of bodies.flat()) {
    const other = merged.get(field.name)
    merged.set(field.name, other ? { ...field, node: union([other.node, field.node]) } : field)
  }
  return [...merged.values()].map((field) => ({
    ...field,
    isRequired: bodies.every((body) =>
      body.some((one) => one.name === field.name && one.isRequired),
    ),
  }))
}

function capitalize(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
