import { badRequest } from '../failure.ts'
import { type JsonObject, listOf, readObjects, readString, required } from '../fields.ts'
import { itemOf, seconds } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import { readBody } from '../readBody.ts'
import type { Call, Route } from '../router.ts'
import { filesPage } from './files.ts'
import {
  addVectorFile,
  countFiles,
  look,
  storeOf,
  type VectorBatch,
  type VectorFile,
} from './store.ts'

const all = '/vector_stores/{vector_store_id}/file_batches'
const one = `${all}/{batch_id}`

/** Batches of files of a vector store. */
export function vectorBatchRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: all, handle: create },
    { method: 'GET', path: one, handle: retrieve },
    { method: 'POST', path: `${one}/cancel`, handle: cancel },
    { method: 'GET', path: `${one}/files`, handle: (call) => filesPage(call, filesOf(call)) },
  ]
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const store = storeOf(call)
  const fields = {
    file_ids: 'strings',
    files: 'objects',
    chunking_strategy: 'object',
    attributes: 'object',
  } as const
  const body = await readBody(call, fields)
  const given = readFiles(body)
  if (given.length === 0) {
    throw badRequest(
      "One of 'file_ids' or 'files' is required.",
      'file_ids',
      'missing_required_parameter',
    )
  }
  const files = given.map(([file, param]) => addVectorFile(mock, store, file, param))
  const batch: VectorBatch = {
    id: mock.nextId('vsfb_', 32),
    created: seconds(mock),
    fileIds: files.map(({ object }) => object.id),
    cancelled: false,
  }
  store.batches.set(batch.id, batch)
  return pollResponse(batchObject(call, batch))
}

function retrieve(call: Call): Response {
  const batch = stored(call)
  for (const file of filesOf(call)) look(file)
  return pollResponse(batchObject(call, batch))
}

function cancel(call: Call): Response {
  const batch = stored(call)
  batch.cancelled = true
  for (const file of filesOf(call)) {
    if (file.object.status === 'in_progress') file.object = { ...file.object, status: 'cancelled' }
  }
  return pollResponse(batchObject(call, batch))
}

/** The files of a body, each with the path of its id. */
function readFiles(body: JsonObject): [JsonObject, string][] {
  const { chunking_strategy, attributes } = body
  const ids = listOf(body['file_ids']).map((file_id, index): [JsonObject, string] => [
    { file_id, chunking_strategy, attributes },
    `file_ids[${index}]`,
  ])
  const files = (readObjects(body, 'files') ?? []).map((file, index): [JsonObject, string] => {
    const param = `files[${index}]`
    required(readString(file, 'file_id', param), `${param}.file_id`)
    return [file, `${param}.file_id`]
  })
  return [...ids, ...files]
}

function batchObject(call: Call, { id, created, cancelled }: VectorBatch): JsonObject {
  const counts = countFiles(filesOf({ ...call, path: { ...call.path, batch_id: id } }))
  const status = cancelled ? 'cancelled' : counts.in_progress > 0 ? 'in_progress' : 'completed'
  return {
    id,
    object: 'vector_store.files_batch',
    created_at: created,
    vector_store_id: storeOf(call).fields.id,
    status,
    file_counts: counts,
  }
}

function filesOf(call: Call): VectorFile[] {
  const { files } = storeOf(call)
  return stored(call).fileIds.flatMap((id) => files.get(id) ?? [])
}

function stored(call: Call): VectorBatch {
  const { batches } = storeOf(call)
  return itemOf(batches, call.path['batch_id'], 'vector store file batch', 'batch_id')
}
