import type { MockContext } from './context.ts'
import { readExpiry } from './expiry.ts'
import { badRequest } from './failure.ts'
import { type JsonObject, required } from './fields.ts'
import { listPage } from './listPage.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { readBody, readFile } from './readBody.ts'
import type { Call, Route } from './router.ts'

/** A file with its bytes. */
export interface StoredFile {
  readonly file: JsonObject & {
    readonly id: string
    readonly filename: string
    readonly bytes: number
    readonly purpose: string
  }
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

interface NewFile {
  readonly filename: string
  readonly purpose: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type?: string | undefined
  /** Seconds until it is gone. */
  readonly expiresIn?: number | undefined
}

const purposes = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] as const

export const fileRoutes: readonly Route[] = [
  { method: 'POST', path: '/files', handle: create },
  { method: 'GET', path: '/files', handle: list },
  { method: 'GET', path: '/files/{file_id}', handle: (call) => Response.json(stored(call).file) },
  { method: 'DELETE', path: '/files/{file_id}', handle: remove },
  {
    method: 'GET',
    path: '/files/{file_id}/content',
    handle: content,
  },
]

/** Rule of `expires_after` of files: an hour to thirty days. */
export const fileExpiry = {
  anchor: 'created_at',
  unit: 'seconds',
  min: 3600,
  max: 2_592_000,
} as const

/** Keeps a file. */
export function addFile(mock: MockContext, file: NewFile): StoredFile {
  const created = seconds(mock)
  const id = mock.nextId('file-', 22)
  const kept: StoredFile = {
    file: {
      id,
      object: 'file',
      bytes: file.bytes.byteLength,
      created_at: created,
      ...(file.expiresIn === undefined ? {} : { expires_at: created + file.expiresIn }),
      filename: file.filename,
      purpose: file.purpose,
      status: 'processed',
    },
    bytes: file.bytes,
    type: file.type || 'application/octet-stream',
  }
  memoryOf<StoredFile>(mock, '/files').set(id, kept)
  return kept
}

/** A file that has not expired; the API's 404 where there is none. */
export function findFile(mock: MockContext, id: string | undefined, param = 'id'): StoredFile {
  return itemOf(living(mock), id, 'file', param)
}

/** The bytes of a file, as a download. */
export function bytesResponse({
  filename,
  bytes,
  type,
}: Pick<NewFile, 'filename' | 'bytes' | 'type'>): Response {
  const name = encodeURIComponent(filename)
  return new Response(bytes, {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  })
}

function content(call: Call): Response {
  const { file, bytes, type } = stored(call)
  return bytesResponse({ filename: file.filename, bytes, type })
}

async function create(call: Call): Promise<Response> {
  const body = await readBody(call, { file: 'file', purpose: purposes, expires_after: 'object' }, [
    'file',
    'purpose',
  ])
  const file = required(readFile(body, 'file'), 'file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const purpose = String(body['purpose'])
  if (bytes.byteLength === 0) throw badRequest('File is empty.', 'file', 'empty_file')
  if (purpose === 'batch' && !file.name.endsWith('.jsonl')) {
    throw badRequest(
      `Invalid file format for Batch API. Must be .jsonl, but got '${file.name}'.`,
      'file',
      'invalid_file_format',
    )
  }
  const expiresIn = readExpiry(body, fileExpiry) ?? (purpose === 'batch' ? 2_592_000 : undefined)
  const kept = addFile(call.mock, {
    filename: file.name,
    purpose,
    bytes,
    type: file.type,
    expiresIn,
  })
  return Response.json(kept.file)
}

function list({ mock, query }: Call): Response {
  const purpose = query.get('purpose')
  const files = [...living(mock).values()]
    .map(({ file }) => file)
    .filter((file) => purpose === null || file.purpose === purpose)
  return Response.json(listPage(files, query, { order: 'desc', maxLimit: 10_000, emptyId: '' }))
}

function remove(call: Call): Response {
  const { id } = stored(call).file
  living(call.mock).delete(id)
  return Response.json({ id, object: 'file', deleted: true })
}

function stored({ mock, path }: Call): StoredFile {
  return findFile(mock, path['file_id'])
}

/** The files there are, those left out whose time has come. */
function living(mock: MockContext): Map<string, StoredFile> {
  const files = memoryOf<StoredFile>(mock, '/files')
  for (const [id, { file }] of files) {
    const end = file['expires_at']
    if (typeof end === 'number' && end <= seconds(mock)) files.delete(id)
  }
  return files
}
