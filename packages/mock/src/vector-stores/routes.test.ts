import { expect, test } from 'vitest'
import { createMock, type MockFetch } from '../createMock.ts'

type Json = Record<string, unknown>

async function call(
  mock: MockFetch,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Json; headers: Headers }> {
  const isForm = body instanceof FormData
  const { status, headers, ...response } = await mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer key',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  }).then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    json: (await answer.json()) as Json,
  }))
  return { status, headers, ...response }
}

async function upload(mock: MockFetch, name: string, text: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([text], name))
  form.set('purpose', 'assistants')
  return String((await call(mock, 'POST', '/files', form)).json['id'])
}

/** A store with three files about different things. */
async function library(): Promise<{ mock: MockFetch; at: string; ids: string[] }> {
  const mock = createMock()
  const ids = [
    await upload(mock, 'cats.md', 'The calico cat sleeps on the mat.'),
    await upload(mock, 'router.md', 'To reset the router, hold the button.'),
    await upload(mock, 'empty.bin', '\0\0'),
  ]
  const { json } = await call(mock, 'POST', '/vector_stores', { name: 'Manuals', file_ids: ids })
  return { mock, at: `/vector_stores/${String(json['id'])}`, ids }
}

async function names(mock: MockFetch, at: string, body: object): Promise<unknown[]> {
  const { json } = await call(mock, 'POST', `${at}/search`, body)
  return (json['data'] as Json[]).map(({ filename }) => filename)
}

test('default', async () => {
  const { mock, at } = await library()
  const looks = [await call(mock, 'GET', at), await call(mock, 'GET', at)]

  expect(looks.map(({ json }) => json['status'])).toEqual(['in_progress', 'completed'])
  expect(looks[1]?.json['file_counts']).toEqual({
    in_progress: 0,
    completed: 2,
    failed: 1,
    cancelled: 0,
    total: 3,
  })
  expect(looks[0]?.headers.get('openai-poll-after-ms')).toBe('10')
  const { json } = await call(mock, 'POST', `${at}/search`, { query: 'How do I reset the router?' })
  expect(json).toMatchObject({
    object: 'vector_store.search_results.page',
    search_query: ['How do I reset the router?'],
    data: [
      {
        filename: 'router.md',
        score: 0.5,
        content: [{ type: 'text', text: 'To reset the router, hold the button.' }],
      },
      { filename: 'cats.md' },
    ],
  })
})

test('behavior: searches by attributes, score and number', async () => {
  const { mock, at, ids } = await library()
  for (let look = 0; look < 2; look += 1) await call(mock, 'GET', at)
  await call(mock, 'POST', `${at}/files/${ids[0]}`, { attributes: { year: 2020, kind: 'pet' } })
  const find = (fields: object): Promise<unknown[]> => names(mock, at, { query: 'the', ...fields })
  const year = (type: string, value: unknown): object => ({ type, key: 'year', value })

  expect(await find({})).toHaveLength(2)
  expect(await find({ max_num_results: 1 })).toHaveLength(1)
  expect(await find({ query: ['the', 'cat'], ranking_options: { score_threshold: 0.9 } })).toEqual([
    'cats.md',
  ])
  expect(await find({ filters: year('gte', 2020) })).toEqual(['cats.md'])
  expect(await find({ filters: year('gt', 2020) })).toEqual([])
  expect(await find({ filters: year('lt', '2021') })).toEqual([])
  expect(await find({ filters: year('ne', 2020) })).toEqual(['router.md'])
  expect(await find({ filters: year('in', [2020]) })).toEqual(['cats.md'])
  const both = [year('lte', 2020), { type: 'eq', key: 'kind', value: 'pet' }]
  expect(await find({ filters: { type: 'and', filters: both } })).toEqual(['cats.md'])
  expect(await find({ filters: { type: 'or', filters: [year('eq', 1), both[1]] } })).toEqual([
    'cats.md',
  ])
  expect(await find({ filters: { type: 'eq', key: 'constructor', value: 1 } })).toEqual([])
})

test('behavior: a batch is finished when its files are, or cancelled', async () => {
  const { mock, at } = await library()
  const id = await upload(mock, 'dogs.md', 'A dog.')
  const start = { files: [{ file_id: id, attributes: { a: 1 } }] }
  const { json: batch } = await call(mock, 'POST', `${at}/file_batches`, start)
  const path = `${at}/file_batches/${String(batch['id'])}`

  expect(batch).toMatchObject({ status: 'in_progress', file_counts: { total: 1 } })
  await call(mock, 'GET', path)
  expect((await call(mock, 'GET', path)).json).toMatchObject({ status: 'completed' })
  const { json: files } = await call(mock, 'GET', `${path}/files?filter=completed`)
  expect(files['data']).toMatchObject([{ id, attributes: { a: 1 } }])

  const { json: other } = await call(mock, 'POST', `${at}/file_batches`, { file_ids: [id] })
  const cancelled = await call(mock, 'POST', `${at}/file_batches/${String(other['id'])}/cancel`)
  expect(cancelled.json).toMatchObject({ status: 'cancelled', file_counts: { cancelled: 1 } })
})

test('behavior: long files are cut into chunks that overlap', async () => {
  const { mock, at } = await library()
  const text = Array.from({ length: 250 }, (_, index) => `w${index}`).join(' ')
  const id = await upload(mock, 'long.txt', text)
  const chunking_strategy = {
    type: 'static',
    static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 50 },
  }
  await call(mock, 'POST', `${at}/files`, { file_id: id, chunking_strategy })
  const { json } = await call(mock, 'GET', `${at}/files/${id}/content`)

  const chunks = (json['data'] as { text: string }[]).map((chunk) => chunk.text)
  expect(chunks).toHaveLength(4)
  expect(chunks[0]?.endsWith(' w99')).toBe(true)
  expect(chunks[1]?.startsWith(' w50 ')).toBe(true)
})

test('behavior: a file taken out of a store stays a file, and the store expires', async () => {
  let now = 0
  const mock = createMock({ now: () => now })
  const id = await upload(mock, 'a.md', 'a')
  const expires_after = { anchor: 'last_active_at', days: 1 }
  const { json } = await call(mock, 'POST', '/vector_stores', { file_ids: [id], expires_after })
  const at = `/vector_stores/${String(json['id'])}`

  await call(mock, 'DELETE', `${at}/files/${id}`)
  expect((await call(mock, 'GET', `${at}/files/${id}`)).status).toBe(404)
  expect((await call(mock, 'GET', `/files/${id}`)).status).toBe(200)
  now = 86_400_000
  expect((await call(mock, 'GET', at)).json).toMatchObject({
    status: 'expired',
    expires_at: 86_400,
  })
})

test('error: 404 for unknown ids, 400 for wrong bodies', async () => {
  const { mock, at, ids } = await library()
  const failure = async (path: string, body: object): Promise<unknown> => {
    const { status, json } = await call(mock, 'POST', path, body)
    return [status, (json['error'] as Json)['param']]
  }
  const big = { type: 'static', static: { max_chunk_size_tokens: 9999 } }

  expect(await failure('/vector_stores/none', {})).toEqual([404, 'vector_store_id'])
  expect(await failure('/vector_stores', { file_ids: ['no'] })).toEqual([404, 'file_ids[0]'])
  expect(await failure(`${at}/files`, { file_id: 'no' })).toEqual([404, 'file_id'])
  expect(await failure(`${at}/files`, { file_id: ids[0], chunking_strategy: big })).toEqual([
    400,
    'chunking_strategy.static.max_chunk_size_tokens',
  ])
  expect(await failure(`${at}/file_batches`, {})).toEqual([400, 'file_ids'])
  expect(await failure(`${at}/file_batches`, { files: [{}] })).toEqual([400, 'files[0].file_id'])
  expect(await failure(`${at}/search`, { query: 1 })).toEqual([400, 'query'])
  for (let look = 0; look < 2; look += 1) await call(mock, 'GET', at)
  expect(await failure(`${at}/search`, { query: 'a', filters: { type: 'is' } })).toEqual([
    400,
    'filters.type',
  ])
})
