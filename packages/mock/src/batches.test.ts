import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

type Json = Record<string, unknown>

const chat = '/v1/chat/completions'

function line(id: string, body: object, url = chat): string {
  return JSON.stringify({ custom_id: id, method: 'POST', url, body })
}

function say(text: string): object {
  return { model: 'gpt-5.5', messages: [{ role: 'user', content: `Say ${text}` }] }
}

function call(mock: MockFetch, method: string, path: string, body?: object): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    method,
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function json(response: Promise<Response>): Promise<Json> {
  return (await (await response).json()) as Json
}

async function upload(mock: MockFetch, text: string, purpose = 'batch'): Promise<string> {
  const form = new FormData()
  form.set('file', new File([text], 'in.jsonl'))
  form.set('purpose', purpose)
  const response = await mock('https://api.openai.com/v1/files', {
    method: 'POST',
    headers: { authorization: 'Bearer key' },
    body: form,
  })
  return ((await response.json()) as { id: string }).id
}

async function create(mock: MockFetch, text: string): Promise<string> {
  const batch = await json(
    call(mock, 'POST', '/batches', {
      input_file_id: await upload(mock, text),
      endpoint: chat,
      completion_window: '24h',
      metadata: { a: 'b' },
    }),
  )
  expect(batch).toMatchObject({ object: 'batch', status: 'validating', metadata: { a: 'b' } })
  return `/batches/${String(batch['id'])}`
}

async function lines(mock: MockFetch, id: unknown): Promise<Json[]> {
  const response = await call(mock, 'GET', `/files/${String(id)}/content`)
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as Json)
}

test('default', async () => {
  const mock = createMock()
  const at = await create(mock, [line('a', say('one')), line('b', say('two')), ''].join('\n'))
  const statuses: unknown[] = []
  let batch: Json = {}
  while (batch['status'] !== 'completed') {
    const response = await call(mock, 'GET', at)
    expect(response.headers.get('openai-poll-after-ms')).toBe('10')
    batch = (await response.json()) as Json
    statuses.push(batch['status'])
  }

  expect(statuses).toEqual(['in_progress', 'finalizing', 'completed'])
  expect(batch).toMatchObject({ request_counts: { total: 2, completed: 2, failed: 0 } })
  expect(batch).not.toHaveProperty('error_file_id')
  const output = await lines(mock, batch['output_file_id'])
  expect(output.map((item) => item['custom_id'])).toEqual(['a', 'b'])
  expect(output[1]).toMatchObject({
    response: { status_code: 200, body: { choices: [{ message: { content: 'Two.' } }] } },
    error: null,
  })
})

test('behavior: lines that fail are in a file of their own', async () => {
  const mock = createMock()
  const at = await create(mock, [line('a', { model: 'gpt-0' }), line('b', say('two'))].join('\r\n'))
  for (let look = 0; look < 3; look += 1) await call(mock, 'GET', at)
  const batch = await json(call(mock, 'GET', at))

  expect(batch).toMatchObject({ request_counts: { total: 2, completed: 1, failed: 1 } })
  expect(await lines(mock, batch['error_file_id'])).toMatchObject([
    { custom_id: 'a', response: { status_code: 400, body: { error: { param: 'messages' } } } },
  ])
})

test('behavior: a file that is no batch fails it, with the lines at fault', async () => {
  const mock = createMock()
  const bad = [
    'no json',
    line('a', say('one'), '/v1/embeddings'),
    line('b', {}),
    line('b', {}),
    '{"method":"POST"}',
    '{"custom_id":"c","method":"GET"}',
    `{"custom_id":"d","method":"POST","url":"${chat}"}`,
  ]
  const batch = await json(call(mock, 'GET', await create(mock, bad.join('\n'))))

  expect(batch['status']).toBe('failed')
  const { data } = batch['errors'] as { data: Json[] }
  expect(data.map((error) => [error['line'], error['code']])).toEqual([
    [1, 'invalid_json_line'],
    [2, 'mismatched_url'],
    [4, 'duplicate_custom_id'],
    [5, 'missing_required_parameter'],
    [6, 'invalid_method'],
    [7, 'missing_required_parameter'],
  ])
})

test('behavior: looks at the same time take no step twice', async () => {
  const mock = createMock()
  const at = await create(mock, line('a', say('one')))
  const looks = await Promise.all([1, 2, 3].map(() => json(call(mock, 'GET', at))))

  expect(looks.at(-1)).toMatchObject({ status: 'completed' })
  const files = await json(call(mock, 'GET', '/files?purpose=batch_output'))
  expect(files['data']).toHaveLength(1)
})

test('behavior: cancels what is not finished', async () => {
  const mock = createMock()
  const at = await create(mock, line('a', say('one')))

  expect(await json(call(mock, 'POST', `${at}/cancel`))).toMatchObject({ status: 'cancelling' })
  expect(await json(call(mock, 'GET', at))).toMatchObject({ status: 'cancelled' })
  expect((await call(mock, 'POST', `${at}/cancel`)).status).toBe(400)
})

test('behavior: a batch that nobody looked at for a day has expired', async () => {
  let now = 0
  const mock = createMock({ now: () => now })
  const at = await create(mock, line('a', say('one')))
  now = 86_400_000
  expect(await json(call(mock, 'GET', at))).toMatchObject({ status: 'expired' })
})

test('behavior: lists batches, newest first', async () => {
  const mock = createMock()
  const paths = [await create(mock, line('a', {})), await create(mock, line('b', {}))]
  const { data } = (await json(call(mock, 'GET', '/batches'))) as { data: Json[] }
  expect(data.map(({ id }) => `/batches/${String(id)}`)).toEqual(paths.reverse())
})

test('error: 400 for a wrong body, 404 for an unknown id', async () => {
  const mock = createMock()
  const body = { input_file_id: 'file-none', endpoint: chat, completion_window: '24h' }
  const failure = async (fields: object): Promise<unknown> => {
    const response = await call(mock, 'POST', '/batches', { ...body, ...fields })
    const { error } = (await response.json()) as { error: Json }
    return [response.status, error['param']]
  }

  expect(await failure({})).toEqual([404, 'input_file_id'])
  expect(await failure({ endpoint: '/v1/models' })).toEqual([400, 'endpoint'])
  expect(await failure({ completion_window: '1h' })).toEqual([400, 'completion_window'])
  const input_file_id = await upload(mock, 'x', 'user_data')
  expect(await failure({ input_file_id })).toEqual([400, 'input_file_id'])
  expect((await call(mock, 'GET', '/batches/none')).status).toBe(404)
})
