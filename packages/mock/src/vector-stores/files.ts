import { type JsonObject, readObject } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { itemOf } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import { readBody } from '../readBody.ts'
import type { Call, Route } from '../router.ts'
import { addVectorFile, look, storeOf, type VectorFile } from './store.ts'

const all = '/vector_stores/{vector_store_id}/files'
const one = `${all}/{file_id}`

/** Files of a vector store. */
export function vectorFileRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: all, handle: create },
    { method: 'GET', path: all, handle: (call) => filesPage(call, storeOf(call).files.values()) },
    { method: 'GET', path: one, handle: retrieve },
    { method: 'POST', path: one, handle: update },
    { method: 'DELETE', path: one, handle: remove },
    { method: 'GET', path: `${one}/content`, handle: content },
  ]
}

/** A page of files, of one status where the query names it. */
export function filesPage({ query }: Call, files: Iterable<VectorFile>): Response {
  const status = query.get('filter')
  const objects = [...files]
    .map(({ object }) => object)
    .filter((object) => status === null || object.status === status)
  return Response.json(listPage(objects, query, { order: 'desc', emptyId: '' }))
}

async function create(call: Call): Promise<Response> {
  const store = storeOf(call)
  const fields = { file_id: 'string', chunking_strategy: 'object', attributes: 'object' } as const
  const body = await readBody(call, fields, ['file_id'])
  return pollResponse(addVectorFile(call.mock, store, body, 'file_id').object)
}

function retrieve(call: Call): Response {
  const file = stored(call)
  look(file)
  return pollResponse(file.object)
}

async function update(call: Call): Promise<Response> {
  const file = stored(call)
  const body = await readBody(call, { attributes: 'object' })
  file.object = { ...file.object, attributes: readObject(body, 'attributes') ?? {} }
  return Response.json(file.object)
}

function remove(call: Call): Response {
  const { id } = stored(call).object
  storeOf(call).files.delete(id)
  return Response.json({ id, object: 'vector_store.file.deleted', deleted: true })
}

function content(call: Call): Response {
  const data: JsonObject[] = stored(call).chunks.map((text) => ({ type: 'text', text }))
  return Response.json({
    object: 'vector_store.file_content.page',
    data,
    has_more: false,
    next_page: null,
  })
}

function stored(call: Call): VectorFile {
  return itemOf(storeOf(call).files, call.path['file_id'], 'vector store file', 'file_id')
}
