import type { Client } from '@bonsai-ai/core'
import { formOf, stubBy } from '@bonsai-internal/stub'
import { expect, test, vi } from 'vitest'
import { createVectorStoreFileAndPoll } from './createVectorStoreFileAndPoll.ts'
import { createVectorStoreFileBatchAndPoll } from './createVectorStoreFileBatchAndPoll.ts'
import { pollVectorStoreFile } from './pollVectorStoreFile.ts'
import { pollVectorStoreFileBatch } from './pollVectorStoreFileBatch.ts'
import { uploadVectorStoreFile } from './uploadVectorStoreFile.ts'
import { uploadVectorStoreFileAndPoll } from './uploadVectorStoreFileAndPoll.ts'
import { uploadVectorStoreFileBatchAndPoll } from './uploadVectorStoreFileBatchAndPoll.ts'

const vector_store_id = 'vs_1'
const store = '/vector_stores/vs_1'
const file = new File(['oak'], 'oak.md')
const files = ['a', 'b', 'c'].map((name) => new File([name], `${name}.txt`))
const polling = { interval: 0 }

function routesOf(sent: readonly Request[]): string[] {
  return sent.map(({ method, url }) => `${method} ${new URL(url).pathname.slice('/v1'.length)}`)
}

const calls: readonly (readonly [string[], (client: Client) => Promise<{ status: string }>])[] = [
  [
    [`GET ${store}/files/f`],
    (client) => pollVectorStoreFile(client, { vector_store_id, file_id: 'f' }, polling),
  ],
  [
    [`POST ${store}/files`, `GET ${store}/files/f`],
    (client) => createVectorStoreFileAndPoll(client, { vector_store_id, file_id: 'f' }, polling),
  ],
  [
    ['POST /files', `POST ${store}/files`, `GET ${store}/files/f`],
    (client) => uploadVectorStoreFileAndPoll(client, { vector_store_id, file }, polling),
  ],
  [
    [`GET ${store}/file_batches/f`],
    (client) => pollVectorStoreFileBatch(client, { vector_store_id, batch_id: 'f' }, polling),
  ],
  [
    [`POST ${store}/file_batches`, `GET ${store}/file_batches/f`],
    (client) =>
      createVectorStoreFileBatchAndPoll(client, { vector_store_id, file_ids: ['f'] }, polling),
  ],
  [
    ['POST /files', `POST ${store}/file_batches`, `GET ${store}/file_batches/f`],
    (client) =>
      uploadVectorStoreFileBatchAndPoll(client, { vector_store_id, files: [file] }, polling),
  ],
]

test.each(calls)('behavior: %j, until it is no longer in progress', async (routes, call) => {
  for (const status of ['completed', 'failed', 'cancelled']) {
    let looks = 0
    const { client, sent } = stubBy(({ method }) => {
      if (method === 'GET') looks++
      return { id: 'f', status: looks < 3 ? 'in_progress' : status }
    })
    expect((await call(client)).status).toBe(status)
    const last = `${routes.at(-1)}`
    expect(routesOf(sent)).toEqual([...routes, last, last])
  }
})

test('behavior: a file is uploaded for the store, with the settings of its place there', async () => {
  const { client, sent } = stubBy(() => ({ id: 'file-1', status: 'in_progress' }))
  const attributes = { tree: 'oak' }
  await uploadVectorStoreFile(client, { vector_store_id, file, attributes })

  expect(await formOf(sent[0])).toEqual([
    ['file', 'oak.md', 'text/markdown', 'oak'],
    ['purpose', 'assistants'],
  ])
  expect(await sent[1]?.json()).toEqual({ file_id: 'file-1', attributes })
})

test('options: schema is for what the store has, not for the upload before', async () => {
  const { client } = stubBy(() => ({ id: 'x', status: 'completed' }))
  const validate = vi.fn<(value: unknown) => { value: unknown }>((value) => ({ value }))
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
  const results = [
    await uploadVectorStoreFile(client, { vector_store_id, file }, { schema }),
    await uploadVectorStoreFileBatchAndPoll(client, { vector_store_id, files }, { schema }),
  ]

  expect(validate.mock.calls).toEqual(results.map((result) => [result]))
})

test('options: concurrency, in the order of the files', async () => {
  let running = 0
  let most = 0
  const { client, sent } = stubBy(async (request) => {
    if (!request.url.endsWith('/v1/files')) return { id: 'batch', status: 'completed' }
    most = Math.max(most, ++running)
    const form = await request.formData()
    await new Promise((resolve) => setImmediate(resolve))
    running--
    return { id: `file-${(form.get('file') as File).name}` }
  })
  await uploadVectorStoreFileBatchAndPoll(
    client,
    { vector_store_id, files, file_ids: ['file-0'], attributes: { tree: 'oak' } },
    { concurrency: 2 },
  )
  expect(most).toBe(2)
  expect(await sent.at(-1)?.json()).toEqual({
    file_ids: ['file-0', 'file-a.txt', 'file-b.txt', 'file-c.txt'],
    attributes: { tree: 'oak' },
  })
})

test('error: without a file there is no batch', async () => {
  const { client, sent } = stubBy(() => ({}))
  await expect(
    uploadVectorStoreFileBatchAndPoll(client, { vector_store_id, files: [] }),
  ).rejects.toThrow(new TypeError('a batch needs a file or more'))
  expect(sent).toEqual([])
})

test('error: files of a batch that is refused are deleted again', async () => {
  const { client, sent } = stubBy((request, count) =>
    request.url.endsWith('/v1/files') || request.method === 'DELETE'
      ? { id: `file-${count}` }
      : Response.json({ error: { message: 'no such store' } }, { status: 404 }),
  )
  await expect(
    uploadVectorStoreFileBatchAndPoll(client, { vector_store_id, files }),
  ).rejects.toThrow(`POST ${store}/file_batches: 404 no such store`)
  expect(routesOf(sent).slice(-3).sort()).toEqual([
    'DELETE /files/file-1',
    'DELETE /files/file-2',
    'DELETE /files/file-3',
  ])
})

test('error: a file that cannot be added is deleted again', async () => {
  const { client, sent } = stubBy((request) =>
    request.url.includes(store)
      ? Response.json({ error: { message: 'no such store' } }, { status: 404 })
      : { id: 'file-1' },
  )
  await expect(uploadVectorStoreFile(client, { vector_store_id, file })).rejects.toThrow('404')
  expect(routesOf(sent)).toEqual(['POST /files', `POST ${store}/files`, 'DELETE /files/file-1'])
})
