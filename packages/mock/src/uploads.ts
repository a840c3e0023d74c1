import type { MockContext } from './context.ts'
import { readExpiry } from './expiry.ts'
import { badRequest } from './failure.ts'
import { type JsonObject, listOf, readInteger, readString, required } from './fields.ts'
import { addFile, fileExpiry } from './files.ts'
import { md5 } from './md5.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { readBody, readFile } from './readBody.ts'
import type { Call, Route } from './router.ts'
import { concat } from './concat.ts'

interface StoredUpload {
  readonly upload: JsonObject & {
    readonly id: string
    readonly bytes: number
    readonly filename: string
    readonly purpose: string
    readonly status: string
  }
  readonly type: string
  readonly expiresIn: number | undefined
  readonly parts: Map<string, Uint8Array<ArrayBuffer>>
}

const purposes = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'] as const
const maxBytes = 8 * 2 ** 30
const maxPartBytes = 64 * 2 ** 20

export const uploadRoutes: readonly Route[] = [
  { method: 'POST', path: '/uploads', handle: create },
  { method: 'POST', path: '/uploads/{upload_id}/parts', handle: addPart },
  { method: 'POST', path: '/uploads/{upload_id}/complete', handle: complete },
  { method: 'POST', path: '/uploads/{upload_id}/cancel', handle: cancel },
]

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const fields = {
    filename: 'string',
    purpose: purposes,
    bytes: 'integer',
    mime_type: 'string',
    expires_after: 'object',
  } as const
  const body = await readBody(call, fields, ['filename', 'purpose', 'bytes', 'mime_type'])
  const id = mock.nextId('upload_', 24)
  const stored: StoredUpload = {
    upload: {
      id,
      object: 'upload',
      bytes: readInteger(body, 'bytes', { min: 1, max: maxBytes }) ?? 0,
      created_at: seconds(mock),
      filename: readString(body, 'filename') ?? '',
      purpose: readString(body, 'purpose') ?? '',
      status: 'pending',
      expires_at: seconds(mock) + 3600,
      file: null,
    },
    type: readString(body, 'mime_type') ?? '',
    expiresIn: readExpiry(body, fileExpiry),
    parts: new Map(),
  }
  uploadsOf(mock).set(id, stored)
  return Response.json(stored.upload)
}

async function addPart(call: Call): Promise<Response> {
  const { mock } = call
  const { upload, parts } = pending(call)
  const body = await readBody(call, { data: 'file' }, ['data'])
  const data = required(readFile(body, 'data'), 'data')
  if (data.size > maxPartBytes) {
    throw badRequest(
      `Part is too large: ${data.size} bytes of at most ${maxPartBytes}.`,
      'data',
      null,
    )
  }
  const id = mock.nextId('part_', 24)
  parts.set(id, new Uint8Array(await data.arrayBuffer()))
  return Response.json({
    id,
    object: 'upload.part',
    created_at: seconds(mock),
    upload_id: upload.id,
  })
}

async function complete(call: Call): Promise<Response> {
  const { mock } = call
  const stored = pending(call)
  const { upload, parts, type, expiresIn } = stored
  const body = await readBody(call, { part_ids: 'strings', md5: 'string' }, ['part_ids'])
  const chosen = listOf(body['part_ids']).map((id, index) => {
    const part = parts.get(String(id))
    if (part !== undefined) return part
    throw badRequest(
      `No part found with id '${String(id)}'.`,
      `part_ids[${index}]`,
      'invalid_value',
    )
  })
  const bytes = concat(chosen)
  if (bytes.byteLength !== upload.bytes) {
    throw badRequest(
      `The parts have ${bytes.byteLength} bytes, but the upload was created with ${upload.bytes}.`,
      'part_ids',
      'invalid_value',
    )
  }
  const sum = readString(body, 'md5')
  if (sum !== undefined && sum.toLowerCase() !== md5(bytes)) {
    throw badRequest(
      'The checksum of the parts is not the one that was sent.',
      'md5',
      'invalid_value',
    )
  }
  const { filename, purpose } = upload
  const { file } = addFile(mock, { filename, purpose, bytes, type, expiresIn })
  return Response.json(change(mock, stored, { status: 'completed', file }))
}

function cancel(call: Call): Response {
  return Response.json(change(call.mock, pending(call), { status: 'cancelled' }))
}

/** The upload of a path, which still takes parts. */
function pending({ mock, path }: Call): StoredUpload {
  const stored = itemOf(uploadsOf(mock), path['upload_id'], 'upload', 'upload_id')
  const { status, expires_at } = stored.upload
  const now = status === 'pending' && Number(expires_at) <= seconds(mock) ? 'expired' : status
  if (now === 'pending') return stored
  throw badRequest(
    `Upload has status '${now}' and takes nothing more.`,
    'upload_id',
    'invalid_value',
  )
}

function change(
  mock: MockContext,
  stored: StoredUpload,
  fields: { readonly status: string; readonly file?: JsonObject },
): JsonObject {
  const upload = { ...stored.upload, ...fields }
  uploadsOf(mock).set(upload.id, { ...stored, upload })
  return upload
}

function uploadsOf(mock: MockContext): Map<string, StoredUpload> {
  return memoryOf<StoredUpload>(mock, '/uploads')
}
