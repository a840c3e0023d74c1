import { type Client, createClient, EventStream, type FetchFunction } from '@bonsai-ai/core'
import type { Operation } from '../document/operations.ts'
import type { OpenApiDocument } from '../document/readDocument.ts'
import { type Params, sampleParams } from '../document/sampleParams.ts'
import { loadEndpoint } from '../endpoint.ts'
import { aliases, fixedIds, references } from './references.ts'

/** Makes what params refer to, and says its id. */
export interface World {
  /** Creates an object of a collection. `values` fills the path in and adds to the body. */
  create(collection: string, values?: Params): Promise<string>
  call(name: string, params: Params): Promise<unknown>
}

/**
 * Calls a function against a mock that has what the params refer to.
 *
 * @param operation - The operation.
 * @param operations - All of them: those that create what is referred to are among them.
 * @param document - The document.
 * @param sampled - Params whose ids are still made up.
 * @param fetch - The mock.
 * @returns What the function resolved with; the events, of a stream.
 */
export async function callMock(
  operation: Operation,
  operations: readonly Operation[],
  document: OpenApiDocument,
  sampled: Params,
  fetch: FetchFunction,
): Promise<unknown> {
  const client = createClient({ apiKey: 'key', maxRetries: 0, fetch })
  const world = createWorld(client, operations, document)
  const value = await send(client, operation, await withIds(operation, sampled, world))
  if (!(value instanceof EventStream)) return value
  const events: unknown[] = []
  for await (const event of value as EventStream<unknown>) events.push(event)
  return events
}

async function send(client: Client, operation: Operation, params: Params): Promise<unknown> {
  const endpoint = await loadEndpoint(operation)
  return endpoint(client, params)
}

function createWorld(
  client: Client,
  operations: readonly Operation[],
  document: OpenApiDocument,
): World {
  return {
    async create(collection, values = {}) {
      const path = aliases[collection] ?? collection
      const operation = operations.find(
        (candidate) => candidate.method === 'POST' && candidate.path === path && !candidate.trigger,
      )
      if (!operation) throw new Error(`Nothing creates ${path}`)
      const sample = sampleParams(operation, document)[0]?.params
      const params = await withIds(operation, { ...sample, ...values }, this, values)
      return idIn(await send(client, operation, params))
    },
    async call(name, params) {
      const operation = operations.find((candidate) => candidate.name === name)
      if (!operation) throw new Error(`No operation is called ${name}`)
      return send(client, operation, params)
    },
  }
}

/** Params with ids of what there is: those of the path, and those that a body refers to. */
async function withIds(
  { name, path }: Operation,
  sampled: Params,
  world: World,
  known: Params = {},
): Promise<Params> {
  const params: Params = { ...sampled }
  const ids: Params = {}
  // A page after nothing, or of nothing, is refused.
  for (const cursor of ['after', 'before', 'page']) Reflect.deleteProperty(params, cursor)
  if (params['limit'] !== undefined) ids['limit'] = 2
  for (const match of path.matchAll(/\/\{(\w+)\}/g)) {
    const collection = path.slice(0, match.index)
    const id = match[1] ?? ''
    ids[id] = known[id] ?? fixedIds[collection] ?? (await world.create(collection, { ...ids }))
  }
  return { ...params, ...ids, ...(await references[name]?.(world, ids, params)) }
}

function idIn(value: unknown): string {
  const object = value as { readonly [name: string]: unknown }
  const [first] = Array.isArray(object['data'])
    ? (object['data'] as { readonly id?: unknown }[])
    : []
  const { id: inner } = Object(object['role']) as { readonly id?: unknown }
  const id =
    object['id'] ??
    object['call_id'] ??
    object['group_id'] ??
    object['user_id'] ??
    inner ??
    first?.id
  if (typeof id !== 'string') throw new Error(`No id in ${JSON.stringify(value)}`)
  return id
}
