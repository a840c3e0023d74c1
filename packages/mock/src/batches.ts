import { runBatch } from './batchRun.ts'
import { readBatchFile } from './batchFile.ts'
import type { MockContext } from './context.ts'
import { readExpiryAt } from './expiry.ts'
import { badRequest } from './failure.ts'
import { type JsonObject, readMetadata, readString } from './fields.ts'
import { fileExpiry, findFile } from './files.ts'
import { listPage } from './listPage.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { pollResponse } from './poll.ts'
import { readBody } from './readBody.ts'
import type { Call, Route } from './router.ts'

/** A batch, and what is done with it besides. */
export interface StoredBatch {
  batch: JsonObject & { readonly id: string; readonly status: string }
  readonly input: string
  readonly endpoint: string
  readonly expiresIn: number | undefined
  /** Looks at one batch wait for each other, so that no step is taken twice. */
  turn: Promise<void>
}

const endpoints = [
  '/v1/responses',
  '/v1/chat/completions',
  '/v1/embeddings',
  '/v1/completions',
  '/v1/moderations',
  '/v1/images/generations',
  '/v1/images/edits',
  '/v1/videos',
] as const

const day = 86_400

export const batchRoutes: readonly Route[] = [
  { method: 'POST', path: '/batches', handle: create },
  { method: 'GET', path: '/batches', handle: list },
  { method: 'GET', path: '/batches/{batch_id}', handle: retrieve },
  { method: 'POST', path: '/batches/{batch_id}/cancel', handle: cancel },
]

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const fields = {
    input_file_id: 'string',
    endpoint: endpoints,
    completion_window: ['24h'],
    metadata: 'metadata',
    output_expires_after: 'object',
  } as const
  const body = await readBody(call, fields, ['input_file_id', 'endpoint', 'completion_window'])
  const input = readString(body, 'input_file_id') ?? ''
  const endpoint = readString(body, 'endpoint') ?? ''
  const { file } = findFile(mock, input, 'input_file_id')
  if (file.purpose !== 'batch') {
    throw badRequest(
      `Invalid 'input_file_id': expected a file with purpose 'batch', but got '${file.purpose}'.`,
      'input_file_id',
      'invalid_value',
    )
  }
  const stored: StoredBatch = {
    batch: {
      id: mock.nextId('batch_', 32),
      object: 'batch',
      endpoint,
      input_file_id: input,
      completion_window: '24h',
      status: 'validating',
      created_at: seconds(mock),
      expires_at: seconds(mock) + day,
      request_counts: { total: 0, completed: 0, failed: 0 },
      metadata: readMetadata(body) ?? null,
    },
    input,
    endpoint,
    expiresIn: readExpiryAt(body, 'output_expires_after', fileExpiry),
    turn: Promise.resolve(),
  }
  batchesOf(mock).set(stored.batch.id, stored)
  return Response.json(stored.batch)
}

function list({ mock, query }: Call): Response {
  const batches = [...batchesOf(mock).values()].map(({ batch }) => batch)
  return Response.json(listPage(batches, query, { order: 'desc', emptyId: '' }))
}

/** Each look at a batch takes it one step further. */
async function retrieve(call: Call): Promise<Response> {
  const stored = existing(call)
  stored.turn = stored.turn.then(() => advance(call.mock, stored))
  await stored.turn
  return pollResponse(stored.batch)
}

function cancel(call: Call): Response {
  const stored = existing(call)
  const { status } = stored.batch
  if (!['validating', 'in_progress', 'finalizing'].includes(status)) {
    throw badRequest(`Cannot cancel a batch with status '${status}'.`, 'batch_id', 'invalid_value')
  }
  set(stored, { status: 'cancelling', cancelling_at: seconds(call.mock) })
  return Response.json(stored.batch)
}

async function advance(mock: MockContext, stored: StoredBatch): Promise<void> {
  const { status, expires_at } = stored.batch
  const now = seconds(mock)
  if (status === 'cancelling') {
    set(stored, { status: 'cancelled', cancelled_at: now })
  } else if (['validating', 'in_progress', 'finalizing'].includes(status)) {
    if (now >= Number(expires_at)) set(stored, { status: 'expired', expired_at: now })
    else if (status === 'validating') validate(mock, stored)
    else if (status === 'in_progress') await run(mock, stored)
    else set(stored, { status: 'completed', completed_at: now })
  }
}

function validate(mock: MockContext, stored: StoredBatch): void {
  const now = seconds(mock)
  const { lines, errors } = readBatchFile(findFile(mock, stored.input), stored.endpoint)
  if (errors.length > 0) {
    set(stored, { status: 'failed', failed_at: now, errors: { object: 'list', data: errors } })
    return
  }
  set(stored, {
    status: 'in_progress',
    in_progress_at: now,
    request_counts: { total: lines.length, completed: 0, failed: 0 },
  })
}

async function run(mock: MockContext, stored: StoredBatch): Promise<void> {
  const { lines } = readBatchFile(findFile(mock, stored.input), stored.endpoint)
  const result = await runBatch(mock, stored, lines)
  // It may have been cancelled meanwhile.
  if (stored.batch.status !== 'in_progress') return
  set(stored, { status: 'finalizing', finalizing_at: seconds(mock), ...result })
}

function set(stored: StoredBatch, fields: { readonly status: string } & JsonObject): void {
  stored.batch = { ...stored.batch, ...fields }
}

function existing({ mock, path }: Call): StoredBatch {
  return itemOf(batchesOf(mock), path['batch_id'], 'batch', 'batch_id')
}

function batchesOf(mock: MockContext): Map<string, StoredBatch> {
  return memoryOf<StoredBatch>(mock, '/batches')
}
