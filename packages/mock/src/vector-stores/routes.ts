import { readExpiry } from '../expiry.ts'
import { type JsonObject, listOf, readMetadata, readString } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { seconds } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import { readBody } from '../readBody.ts'
import type { Call, Route } from '../router.ts'
import { vectorBatchRoutes } from './batches.ts'
import { vectorFileRoutes } from './files.ts'
import { search } from './search.ts'
import {
  addVectorFile,
  look,
  storeObject,
  storeOf,
  storesOf,
  type StoredVectorStore,
} from './store.ts'

const one = '/vector_stores/{vector_store_id}'

const fields = {
  name: 'string',
  description: 'string',
  file_ids: 'strings',
  expires_after: 'object',
  chunking_strategy: 'object',
  metadata: 'metadata',
} as const

/** Vector stores, their files and batches of files. */
export function vectorStoreRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: '/vector_stores', handle: create },
    { method: 'GET', path: '/vector_stores', handle: list },
    { method: 'GET', path: one, handle: retrieve },
    { method: 'POST', path: one, handle: update },
    { method: 'DELETE', path: one, handle: remove },
    { method: 'POST', path: `${one}/search`, handle: search },
    ...vectorFileRoutes(),
    ...vectorBatchRoutes(),
  ]
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = await readBody(call, fields)
  const now = seconds(mock)
  const store: StoredVectorStore = {
    fields: {
      id: mock.nextId('vs_', 32),
      object: 'vector_store',
      created_at: now,
      name: readString(body, 'name') ?? '',
      metadata: readMetadata(body) ?? {},
    },
    days: readDays(body),
    lastActive: now,
    files: new Map(),
    batches: new Map(),
  }
  for (const [index, file_id] of listOf(body['file_ids']).entries()) {
    const { chunking_strategy } = body
    addVectorFile(mock, store, { file_id, chunking_strategy }, `file_ids[${index}]`)
  }
  storesOf(mock).set(store.fields.id, store)
  return pollResponse(storeObject(mock, store))
}

function list({ mock, query }: Call): Response {
  const stores = [...storesOf(mock).values()].map((store) => storeObject(mock, store))
  return Response.json(listPage(stores, query, { order: 'desc', emptyId: '' }))
}

function retrieve(call: Call): Response {
  const store = storeOf(call)
  for (const file of store.files.values()) look(file)
  return pollResponse(storeObject(call.mock, store))
}

async function update(call: Call): Promise<Response> {
  const store = storeOf(call)
  const body = await readBody(call, fields)
  store.fields = {
    ...store.fields,
    name: body['name'] ?? store.fields['name'],
    metadata: body['metadata'] ?? store.fields['metadata'],
  }
  store.days = readDays(body) ?? store.days
  return Response.json(storeObject(call.mock, store))
}

function remove(call: Call): Response {
  const { id } = storeOf(call).fields
  storesOf(call.mock).delete(id)
  return Response.json({ id, object: 'vector_store.deleted', deleted: true })
}

function readDays(body: JsonObject): number | undefined {
  const rule = { anchor: 'last_active_at', unit: 'days', min: 1, max: 365 } as const
  const length = readExpiry(body, rule)
  return length === undefined ? undefined : length / 86_400
}
