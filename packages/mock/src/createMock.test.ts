import { expect, test } from 'vitest'
import { createErrorResponse } from './createErrorResponse.ts'
import { createMock, type MockFetch } from './createMock.ts'

const base = 'https://api.openai.com/v1'

function ask(mock: MockFetch, body: unknown, init: RequestInit = {}): Promise<Response> {
  return mock(`${base}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}

function list(mock: MockFetch, key = 'key'): Promise<Response> {
  return mock(`${base}/models`, { headers: { authorization: `Bearer ${key}` } })
}

const body = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Say this is a test' }] }

test('default', async () => {
  const response = await ask(createMock(), body)

  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    object: 'chat.completion',
    choices: [{ message: { role: 'assistant', content: 'This is a test.' } }],
  })
})

test('behavior: takes a Request as well as a URL', async () => {
  const mock = createMock()
  const headers = { authorization: 'Bearer key' }

  expect((await mock(new Request(`${base}/models`, { headers }))).status).toBe(200)
  expect((await mock(new URL(`${base}/models`), { headers })).status).toBe(200)
})

test('behavior: every answer carries the headers of the API', async () => {
  const mock = createMock({ now: () => 1_000 })
  const answers = [await list(mock), await list(mock, 'sk-bad'), await ask(mock, '{')]

  for (const { headers } of answers) {
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-request-id')).toMatch(/^req_\w{32}$/)
    expect(headers.get('openai-processing-ms')).toBe('0')
    expect(headers.get('openai-version')).toBe('2020-10-01')
    expect(headers.get('x-ratelimit-limit-requests')).toBe('10000')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
  expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3)
})

test('behavior: a page may send any header, and read the request id', async () => {
  const mock = createMock()
  const preflight = await mock(`${base}/chat/completions`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-anything',
    },
  })

  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
  expect(preflight.headers.get('access-control-allow-headers')).toBe(
    'authorization,content-type,x-anything',
  )
  const answer = await list(mock)
  expect(answer.headers.get('access-control-expose-headers')).toBe('X-Request-ID')
})

test('behavior: two mocks of one seed and clock answer the same', async () => {
  const options = { seed: 7, now: () => 1_700_000_000_000 }
  const [first, second] = [createMock(options), createMock(options)]

  const texts = await Promise.all(
    [first, second].map(async (mock) => (await ask(mock, body)).text()),
  )
  expect(texts[0]).toBe(texts[1])
  expect(JSON.parse(texts[0] ?? '')).toMatchObject({ created: 1_700_000_000 })
})

test('behavior: two mocks share nothing', async () => {
  const [first, second] = [createMock({ seed: 1 }), createMock({ seed: 2 })]
  const stored = (await (await ask(first, { ...body, store: true })).json()) as { id: string }
  const headers = { authorization: 'Bearer key' }

  expect((await first(`${base}/chat/completions/${stored.id}`, { headers })).status).toBe(200)
  expect((await second(`${base}/chat/completions/${stored.id}`, { headers })).status).toBe(404)
})

test('behavior: an abort rejects with its reason', async () => {
  const mock = createMock({ reply: () => new Promise(() => {}) })
  const before = AbortSignal.abort('before')
  await expect(ask(mock, body, { signal: before })).rejects.toBe('before')

  const controller = new AbortController()
  const pending = ask(mock, body, { signal: controller.signal })
  controller.abort('in flight')
  await expect(pending).rejects.toBe('in flight')
})

test('options: apiKeys', async () => {
  const mock = createMock({ apiKeys: ['good'] })
  expect((await list(mock, 'good')).status).toBe(200)
  expect((await list(mock, 'other')).status).toBe(401)
  expect((await createMock({ apiKeys: [''] })(`${base}/models`)).status).toBe(200)
})

test('options: basePath', async () => {
  const mock = createMock({ basePath: '/api/openai/' })
  const headers = { authorization: 'Bearer key' }
  expect((await mock('http://localhost/api/openai/models', { headers })).status).toBe(200)
  expect((await mock('http://localhost/v1/models', { headers })).status).toBe(404)
})

test('options: onRequest answers, lets pass, or breaks the connection', async () => {
  const seen: string[] = []
  const mock = createMock({
    onRequest(request) {
      seen.push(`${request.method} ${new URL(request.url).pathname}`)
      if (seen.length === 1) return createErrorResponse(500)
      if (seen.length === 2) throw new TypeError('connection lost')
      return undefined
    },
  })

  const failed = await list(mock)
  expect(failed.status).toBe(500)
  expect(failed.headers.get('x-request-id')).toMatch(/^req_/)
  await expect(list(mock)).rejects.toThrow('connection lost')
  expect((await list(mock)).status).toBe(200)
  expect(seen).toEqual(['GET /v1/models', 'GET /v1/models', 'GET /v1/models'])
})

test('options: onEvent sees each event, and cuts the stream off by throwing', async () => {
  const seen: unknown[] = []
  const mock = createMock({
    onEvent(event, request) {
      seen.push([new URL(request.url).pathname, event])
      if (seen.length === 3) throw new TypeError('connection lost')
    },
  })
  const response = await ask(mock, { ...body, stream: true })
  const reader = response.body?.getReader()
  const chunks = [await reader?.read(), await reader?.read()].map((chunk) =>
    new TextDecoder().decode(chunk?.value),
  )
  await expect(reader?.read()).rejects.toThrow('connection lost')
  expect(seen).toHaveLength(3)
  expect(seen.slice(0, 2)).toEqual(
    chunks.map((text) => [
      '/v1/chat/completions',
      JSON.parse(text.slice('data: '.length)) as unknown,
    ]),
  )
})

test('options: rateLimit refuses requests over it until the window ends', async () => {
  let time = 0
  const mock = createMock({ rateLimit: { requests: 2, window: 20_000 }, now: () => time })
  await list(mock)
  time = 500
  const last = await list(mock)
  expect(last.headers.get('x-ratelimit-remaining-requests')).toBe('0')
  expect(last.headers.get('x-ratelimit-reset-requests')).toBe('19.5s')

  const refused = await list(mock)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('20')
  expect(refused.headers.get('retry-after-ms')).toBe('19500')
  expect(await refused.json()).toEqual({
    error: {
      message:
        'Rate limit reached for requests per min (RPM): Limit 2, Used 2, Requested 1. Please try again in 19.5s.',
      type: 'requests',
      param: null,
      code: 'rate_limit_exceeded',
    },
  })

  time = 20_000
  expect((await list(mock)).status).toBe(200)
})

test('options: rateLimit counts tokens', async () => {
  const mock = createMock({ rateLimit: { tokens: 1 }, now: () => 0 })
  const first = await ask(mock, body)
  expect(first.status).toBe(200)
  expect(first.headers.get('x-ratelimit-remaining-tokens')).toBe('0')
  expect(first.headers.get('x-ratelimit-reset-tokens')).toBe('1m0s')
  const second = await ask(mock, body)
  expect(second.status).toBe(429)
  expect(await second.json()).toMatchObject({ error: { type: 'tokens' } })
})

test('error: 401 for a missing key and for a bad one, which is not shown', async () => {
  const mock = createMock()
  const without = await mock(`${base}/models`)
  expect(without.status).toBe(401)
  expect(await without.json()).toMatchObject({
    error: { type: 'invalid_request_error', code: null, param: null },
  })

  const bad = await list(mock, 'sk-bad-0123456789-secret')
  expect(bad.status).toBe(401)
  expect(await bad.json()).toEqual({
    error: {
      message: 'Incorrect API key provided: sk-bad-0************cret.',
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    },
  })
  expect(await (await list(mock, 'sk-bad')).text()).toContain('sk****')
})

test('error: 404 for a path that is not there', async () => {
  const response = await createMock()(`${base}/nothing`, { method: 'POST' })
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    error: {
      message: 'Invalid URL (POST /v1/nothing)',
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
  })
})

test('error: 405 for a method that is not there', async () => {
  const response = await createMock()(`${base}/chat/completions`, { method: 'PUT' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST, GET')
  expect(await response.json()).toMatchObject({ error: { code: 'method_not_supported' } })
})

test('error: 400 for a body that is not a JSON object', async () => {
  const mock = createMock()
  for (const [text, message] of [
    ['{"model":', 'We could not parse the JSON body'],
    ['[]', "Invalid type for 'body': expected an object, but got an array instead."],
  ] as const) {
    const response = await ask(mock, text)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(message)
  }
  const headers = { authorization: 'Bearer key', 'content-type': 'text/plain' }
  const plain = await ask(mock, body, { headers })
  expect(plain.status).toBe(400)
  expect(await plain.json()).toMatchObject({ error: { code: 'unsupported_content_type' } })
})
