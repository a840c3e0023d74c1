import type { Operation } from '../document/operations.ts'
import type { Example } from '../document/readDocument.ts'
import { isArray, type Json, type JsonObject } from '../document/toJsonSchema.ts'

/** An example, and the line of the program that types it. */
export interface TypedExample {
  /** `createFile response 2`. */
  readonly name: string
  readonly code: string
}

/** What every line needs. */
export const prelude = [
  'type Endpoint = (client: never, params: never) => Promise<unknown>',
  'export type Params<F extends Endpoint> = Parameters<F>[1]',
  'export type Result<F extends Endpoint> = Awaited<ReturnType<F>>',
  '/** A server may send more than the types know; what is written here in full may not. */',
  'export type Sent<T> = { -readonly [K in keyof T]: Sent<T[K]> }',
].join('\n')

/** Writes each example as one line, typed as the params or the result of its function. */
export function writeExamples(
  operations: readonly Operation[],
  examples: readonly Example[],
): TypedExample[] {
  const counts = new Map<string, number>()
  return examples.flatMap((example) => {
    const operation = findOperation(operations, example)
    if (!operation) return []
    const kind = `${operation.name} ${example.kind}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind} ${count}`
    const write = example.kind === 'request' ? writeRequest : writeResponse
    return [{ name, code: write(operation, name.replaceAll(' ', '_'), example.value) }]
  })
}

/** The function that an example belongs to: a request for a stream to the one that streams. */
function findOperation(
  operations: readonly Operation[],
  { op, kind, value }: Example,
): Operation | undefined {
  const found = operations.filter(({ operationId }) => operationId === op)
  const streaming = found.find(({ trigger = {} }) =>
    Object.entries(trigger).some(([name, wanted]) => (value as JsonObject)[name] === wanted),
  )
  return (kind === 'request' && streaming) || found.find(({ trigger }) => !trigger)
}

/** Name of the namespace that a program imports an entry of the umbrella as. */
export function namespaceOf({ entry }: Operation): string {
  return entry.replaceAll(/\W/g, '_')
}

function writeRequest(operation: Operation, name: string, value: Json): string {
  const params: Record<string, Json> = { ...(value as JsonObject) }
  for (const field of Object.keys(operation.trigger ?? {})) delete params[field]
  for (const { name: id } of operation.pathParams) params[id] = 'id'
  const type = `Params<typeof ${namespaceOf(operation)}.${operation.name}>`
  return `export const ${name}: ${type} = ${literal(params)}`
}

function writeResponse(operation: Operation, name: string, value: Json): string {
  const type = `Result<typeof ${namespaceOf(operation)}.${operation.name}>`
  return `const raw_${name} = ${literal(value)} as const; export const ${name}: ${type} = raw_${name} as Sent<typeof raw_${name}>`
}

/** Source of a value. */
function literal(value: Json): string {
  if (isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`,
  )
  return `{ ${fields.join(', ')} }`
}
