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
  return operations.flatMap((operation) =>
    (['request', 'response'] as const).flatMap((kind) =>
      examples
        .filter((example) => example.op === operation.operationId && example.kind === kind)
        .map(({ value }, index) => ({ name: `${operation.name} ${kind} ${index + 1}`, value }))
        .filter(({ value }) => belongs(operation, kind, value))
        .map(({ name, value }, index) => ({
          name,
          code: (kind === 'request' ? writeRequest : writeResponse)(
            operation,
            `${operation.name}_${kind}_${index + 1}`,
            value,
          ),
        })),
    ),
  )
}

/** Name of the namespace that a program imports an entry of the umbrella as. */
export function namespaceOf({ entry }: Operation): string {
  return entry.replaceAll(/\W/g, '_')
}

/** Requests for a stream are examples of the function that streams, and all others of the other. */
function belongs({ trigger }: Operation, kind: 'request' | 'response', value: Json): boolean {
  if (kind === 'response') return !trigger
  const [name, wanted] = Object.entries(trigger ?? { stream: true })[0] ?? []
  return ((value as JsonObject)[name ?? ''] === wanted) === (trigger !== undefined)
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
