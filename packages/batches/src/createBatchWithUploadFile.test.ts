import { formOf, stubBy } from '@bonsai-internal/stub'
import { expect, test, vi } from 'vitest'
import { batchRequest } from './batchRequest.ts'
import { createBatchWithUploadFile } from './createBatchWithUploadFile.ts'

const requests = ['a', 'b'].map((id) =>
  batchRequest('/v1/embeddings', id, { model: 'text-embedding-3-small', input: id }),
)

function routeOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname.slice('/v1'.length)}`
}

test('default', async () => {
  const { client, sent } = stubBy((request) =>
    request.url.endsWith('/files') ? { id: 'file-1' } : { id: 'batch_1' },
  )
  const batch = await createBatchWithUploadFile(client, { requests, metadata: { a: 'b' } })

  expect(batch).toEqual({ id: 'batch_1' })
  expect(sent.map(routeOf)).toEqual(['POST /files', 'POST /batches'])
  expect(await formOf(sent[0])).toEqual([
    ['file', 'batchinput.jsonl', 'application/jsonl', expect.stringContaining('"custom_id":"b"')],
    ['purpose', 'batch'],
  ])
  expect(await sent[1]?.json()).toEqual({
    input_file_id: 'file-1',
    endpoint: '/v1/embeddings',
    completion_window: '24h',
    metadata: { a: 'b' },
  })
})

test('behavior: requests that can be read but once will do', async () => {
  const { client, sent } = stubBy(() => ({ id: 'x' }))
  await createBatchWithUploadFile(client, { requests: requests.values() })

  expect(await sent[1]?.json()).toMatchObject({ endpoint: '/v1/embeddings' })
})

test('options: what goes into the body goes into the batch', async () => {
  const { client, sent } = stubBy(() => ({ id: 'x' }))
  const options = { extraBody: { priority: 1 }, idempotencyKey: 'once', headers: { 'x-a': 'b' } }
  await createBatchWithUploadFile(client, { requests }, options)

  expect((await formOf(sent[0])).length).toBe(2)
  expect(await sent[1]?.json()).toMatchObject({ priority: 1 })
  expect(sent.map(({ headers }) => [headers.get('idempotency-key'), headers.get('x-a')])).toEqual([
    [null, 'b'],
    ['once', 'b'],
  ])
})

test('options: schema is for the batch', async () => {
  const { client } = stubBy(() => ({ id: 'x' }))
  const validate = vi.fn<(value: unknown) => { value: unknown }>((value) => ({ value }))
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
  const batch = await createBatchWithUploadFile(client, { requests }, { schema })

  expect(validate.mock.calls).toEqual([[batch]])
})

test('error: requests that make no batch are refused before anything is sent', async () => {
  const { client, sent } = stubBy(() => ({}))
  await expect(createBatchWithUploadFile(client, { requests: [] })).rejects.toThrow(
    new TypeError('a batch needs a request or more'),
  )
  expect(sent).toEqual([])
})

test.each([
  [400, ['POST /files', 'POST /batches', 'DELETE /files/file-1']],
  // There may be a batch, which needs the file.
  [500, ['POST /files', 'POST /batches']],
])('error: after a %d, the file is deleted only where nothing needs it', async (status, routes) => {
  const { client, sent } = stubBy((request) => {
    if (!request.url.endsWith('/batches')) return { id: 'file-1' }
    return Response.json({ error: { message: 'no' } }, { status })
  })
  await expect(createBatchWithUploadFile(client, { requests })).rejects.toThrow(`${status} no`)
  expect(sent.map(routeOf)).toEqual(routes)
})
