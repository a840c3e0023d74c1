import { badRequest } from './failure.ts'
import { isObject, type JsonObject, readString } from './fields.ts'
import { readExpiry } from './expiry.ts'
import { bytesResponse, findFile } from './files.ts'
import { listPage } from './listPage.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { readBody, readFile } from './readBody.ts'
import { checkParents, oneOf, type Resource, resourceRoutes } from './resource.ts'
import type { Call, Route } from './router.ts'

interface ContainerFile {
  readonly object: JsonObject & { readonly id: string }
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly filename: string
}

const containers: Resource = {
  path: '/containers',
  param: 'container_id',
  noun: 'container',
  prefix: 'cntr_',
  list: 'last_id',
  order: 'desc',
  emptyId: '',
  retrieve: true,
  filter: ({ name }, query) => query.get('name') === null || query.get('name') === name,
  create: {
    fields: {
      name: 'string',
      file_ids: 'strings',
      expires_after: 'object',
      memory_limit: ['1g', '4g', '16g', '64g'],
      network_policy: 'object',
      skills: 'objects',
    },
    required: ['name'],
    make: (body, { mock }) => {
      const rule = { anchor: 'last_active_at', unit: 'minutes', min: 1, max: 20 } as const
      const minutes = (readExpiry(body, rule) ?? 1200) / 60
      const policy = body['network_policy']
      return {
        object: 'container',
        created_at: seconds(mock),
        name: body['name'],
        status: 'running',
        last_active_at: seconds(mock),
        expires_after: { anchor: 'last_active_at', minutes },
        memory_limit: body['memory_limit'] ?? '1g',
        network_policy: isObject(policy) ? shownPolicy(policy) : { type: 'disabled' },
      }
    },
  },
  deleted: () => undefined,
}

const all = '/containers/{container_id}/files'
const one = `${all}/{file_id}`

/** Containers and their files. */
export function containerRoutes(): readonly Route[] {
  return [
    ...resourceRoutes(containers),
    { method: 'POST', path: all, handle: create },
    { method: 'GET', path: all, handle: list },
    { method: 'GET', path: one, handle: (call) => Response.json(stored(call).object) },
    { method: 'DELETE', path: one, handle: remove },
    { method: 'GET', path: `${one}/content`, handle: content },
  ]
}

/** A policy as an answer shows it: secrets of domains stay out. */
function shownPolicy({ type, allowed_domains }: JsonObject): JsonObject {
  return { type, ...(allowed_domains === undefined ? {} : { allowed_domains }) }
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const { id: container } = oneOf(mock, containers, call.path)
  const body = await readBody(call, { file: 'file', file_id: 'string' })
  const file = await readGiven(call, body)
  const id = mock.nextId('cfile_', 32)
  const object = {
    id,
    object: 'container.file',
    container_id: container,
    created_at: seconds(mock),
    bytes: file.bytes.byteLength,
    path: `/mnt/data/${file.filename}`,
    source: 'user',
  }
  filesOf(call).set(id, { object, ...file })
  return Response.json(object)
}

async function readGiven(
  { mock }: Call,
  body: JsonObject,
): Promise<Pick<ContainerFile, 'bytes' | 'filename'>> {
  const file = readFile(body, 'file')
  if (file !== undefined) {
    return { filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  const id = readString(body, 'file_id')
  if (id === undefined) {
    throw badRequest(
      "One of 'file' or 'file_id' is required.",
      'file',
      'missing_required_parameter',
    )
  }
  const { file: known, bytes } = findFile(mock, id, 'file_id')
  return { filename: known.filename, bytes }
}

function list(call: Call): Response {
  checkParents(call, [containers])
  const files = [...filesOf(call).values()].map(({ object }) => object)
  return Response.json(listPage(files, call.query, { order: 'desc', emptyId: '' }))
}

function remove(call: Call): Response {
  filesOf(call).delete(stored(call).object.id)
  return new Response(null)
}

function content(call: Call): Response {
  const { filename, bytes } = stored(call)
  return bytesResponse({ filename, bytes, type: 'application/octet-stream' })
}

function stored(call: Call): ContainerFile {
  checkParents(call, [containers])
  return itemOf(filesOf(call), call.path['file_id'], 'container file', 'file_id')
}

function filesOf({ mock, path }: Call): Map<string, ContainerFile> {
  const { id } = oneOf(mock, containers, path)
  return memoryOf<ContainerFile>(mock, `/containers/${id}/files`)
}
