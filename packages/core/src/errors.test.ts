import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import type { ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import * as errors from './errors.ts'
import { request } from './request.ts'

const { ApiError, ConnectionError, isApiError, ParseError, StreamError, TimeoutError } = errors
const { ValidationError } = errors

/** The error of a call that gets this answer. */
async function failure(
  body: BodyInit | null,
  init: ResponseInit = { status: 400 },
  config: ClientConfig = {},
): Promise<unknown> {
  const fetch = async (): Promise<Response> => new Response(body, init)
  const client = createClient({ apiKey: 'sk-1', maxRetries: 0, ...config, fetch })
  return request(client, { path: '/things', body: {} }).catch((error: unknown) => error)
}

test('default', async () => {
  const error = await failure(
    JSON.stringify({
      error: {
        message: 'Incorrect API key provided',
        type: 'invalid_request_error',
        code: 'invalid_api_key',
        param: null,
      },
    }),
    { status: 401, headers: { 'x-request-id': 'req_1' } },
  )

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /things: 401 Incorrect API key provided]`)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 401,
    type: 'invalid_request_error',
    code: 'invalid_api_key',
    param: null,
    requestId: 'req_1',
    retryAfter: undefined,
    innererror: undefined,
    body: { error: { message: 'Incorrect API key provided' } },
  })
  expect(isApiError(error) && error.headers.get('x-request-id')).toBe('req_1')
})

test.each([
  ['{"error":{"message":"no"}}', 'no'],
  ['{"error":"just text"}', 'just text'],
  ['{"message":"no","code":7}', 'no'],
  ['{"error":{"message":{"en":"no"}}}', '{"en":"no"}'],
  ['{"error":{"message":["a","b"]}}', 'a, b'],
  ['{"error":{"message":["a",{"toString":1},null]}}', 'a, {"toString":1}, null'],
  ['{"error":{"message":[]}}', 'Bad Request'],
  ['{"message":["a","b"],"statusCode":400}', 'a, b'],
  ['{"error":{"code":"x"}}', '{"code":"x"}'],
  ['{"error":{"message":null,"code":"x"}}', '{"message":null,"code":"x"}'],
  ['{"detail":"Not Found"}', '{"detail":"Not Found"}'],
  ['{"object":"error","message":"vLLM says no","code":400}', 'vLLM says no'],
  ['[{"error":{"code":400}}]', '{"code":400}'],
  [
    '[{"error":{"code":400,"message":"as Gemini says it","status":"INVALID"}}]',
    'as Gemini says it',
  ],
  ['[]', 'Bad Request'],
  ['plain text', 'plain text'],
  ['', 'Bad Request'],
  ['{"error":{"message":""}}', 'Bad Request'],
  ['{"error":null}', '{"error":null}'],
  ['"text"', 'text'],
])('behavior: the body %s says %j', async (body, text) => {
  const error = await failure(body, { status: 400, statusText: 'Bad Request' })

  expect(String(error)).toBe(`ApiError: POST /things: 400 ${text}`)
})

test('behavior: without a body and a status text, the status alone is said', async () => {
  expect(String(await failure(null, { status: 503 }))).toBe('ApiError: POST /things: 503')
})

test('behavior: a message is one line of bounded length', async () => {
  const page = `<html>\n${'<p>Bad gateway</p>\n'.repeat(1000)}</html>`
  const error = await failure(page, { status: 502 })

  expect(String(error).length).toBeLessThan(600)
  expect(String(error)).not.toContain('\n')
  expect(error).toHaveProperty('body', page)
})

test('behavior: the fields that compatible servers fill otherwise', async () => {
  expect(
    await failure('{"error":{"message":"m","code":404,"innererror":{"content_filter":1}}}'),
  ).toMatchObject({ code: 404, innererror: { content_filter: 1 } })
  expect(await failure('{"message":"m","type":"t","code":"c","param":"p"}')).toMatchObject({
    type: 't',
    code: 'c',
    param: 'p',
  })
})

test.each([
  ['{"error":{"message":"m","code":"content_filter","innererror":%}}', 'content_filter'],
  ['{"error":{"message":"m","code":"contentFilter","inner_error":%}}', 'contentFilter'],
  ['{"error":{"message":"m","code":400},"innererror":%}', 400],
])('behavior: the details of Azure in %s', async (shape, code) => {
  const details = {
    code: 'ResponsibleAIPolicyViolation',
    content_filter_result: { violence: { filtered: true, severity: 'medium' } },
  }
  const error = await failure(shape.replace('%', JSON.stringify(details)))

  expect(error).toMatchObject({ message: 'POST /things: 400 m', code, innererror: details })
})

test('behavior: the body of an error that breaks off is no error of its own', async () => {
  const cut = (): ReadableStream =>
    new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
  const lite = createLiteClient({ fetch: async () => new Response(cut(), { status: 401 }) })

  expect(await failure(cut(), { status: 401 })).toMatchObject({ name: 'ApiError', status: 401 })
  expect(await request(lite, { path: '/things' }).catch((error: unknown) => error)).toMatchObject({
    name: 'ApiError',
    status: 401,
  })
})

test.each([
  [
    new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
    'connect ECONNREFUSED',
  ],
  [new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }), 'ECONNRESET'],
  [new TypeError('Failed to fetch'), 'Failed to fetch'],
  ['text', 'text'],
])('behavior: a connection that fails with %s', async (cause, text) => {
  const fetch = (): Promise<Response> => Promise.reject(cause)
  for (const client of [createClient({ fetch, maxRetries: 0 }), createLiteClient({ fetch })]) {
    const error: unknown = await client
      .send({ method: 'GET', path: '/models' })
      .catch((thrown: unknown) => thrown)
    expect(String(error)).toBe(`ConnectionError: GET /models: connection failed: ${text}`)
    expect(error).toHaveProperty('cause', cause)
  }
})

test.each([undefined, null, 0, ''])(
  'behavior: a connection that fails with %j is a ConnectionError still',
  async (cause) => {
    const fetch = (): Promise<Response> => Promise.reject(cause)
    for (const client of [createClient({ fetch, maxRetries: 0 }), createLiteClient({ fetch })])
      await expect(client.send({ method: 'GET', path: '/models' })).rejects.toMatchObject({
        name: 'ConnectionError',
      })
  },
)

test('behavior: a fetch that throws instead of rejecting is a failed connection too', async () => {
  const cause = new TypeError('fetch is not here')
  const fetch = (): never => {
    throw cause
  }
  for (const client of [createClient({ fetch, maxRetries: 0 }), createLiteClient({ fetch })])
    await expect(client.send({ method: 'GET', path: '/models' })).rejects.toMatchObject({
      name: 'ConnectionError',
      cause,
    })
})

const head = new Response(null, { status: 200, headers: { 'x-request-id': 'req_1' } })

const samples = {
  ApiError: new ApiError('GET /a', head, '{}'),
  ConnectionError: new ConnectionError('GET /a', new Error('x')),
  TimeoutError: new TimeoutError('GET /a', 'idleTimeout', 5),
  ParseError: new ParseError('GET /a', head, '<html>'),
  StreamError: new StreamError('GET /a', 'cut off'),
  ValidationError: new ValidationError('GET /a', [
    { message: 'too short', path: ['a', { key: 0 }] },
    { message: 'not alike', path: [] },
    { message: 'no list' },
  ]),
}

test('behavior: messages', () => {
  expect(Object.values(samples).map(String)).toMatchInlineSnapshot(`
    [
      "ApiError: GET /a: 200 {}",
      "ConnectionError: GET /a: connection failed: x",
      "TimeoutError: GET /a: idleTimeout of 5 ms ran out",
      "ParseError: GET /a: 200 without JSON: <html>",
      "StreamError: GET /a: cut off",
      "ValidationError: GET /a: a.0: too short; not alike; no list",
    ]
  `)
})

const guards = {
  ApiError: errors.isApiError,
  ConnectionError: errors.isConnectionError,
  TimeoutError: errors.isTimeoutError,
  ParseError: errors.isParseError,
  StreamError: errors.isStreamError,
  ValidationError: errors.isValidationError,
}

test('behavior: each guard knows its own error and no other', () => {
  for (const [name, guard] of Object.entries(guards)) {
    for (const [kind, error] of Object.entries(samples)) expect(guard(error)).toBe(kind === name)
    const strangers = [undefined, null, '', 0, {}, { name }, new Error(name), Object.create(null)]
    for (const stranger of strangers) expect(guard(stranger)).toBe(false)
  }
})

test('behavior: guards hold across two copies of the library', async () => {
  vi.resetModules()
  const copy = await import('./errors.ts')
  const error = new copy.ApiError('GET /a', head, '{}')

  expect(copy.ApiError).not.toBe(ApiError)
  expect(error).not.toBeInstanceOf(ApiError)
  expect(isApiError(error)).toBe(true)
  expect(copy.isTimeoutError(samples.TimeoutError)).toBe(true)
  expect(isApiError(new copy.StreamError('GET /a', 'x'))).toBe(false)
})

test('behavior: the base is shared, and the stack names the error', () => {
  for (const error of Object.values(samples)) {
    expect(error).toBeInstanceOf(errors.BonsaiError)
    expect(error).toBeInstanceOf(Error)
    expect(inspect(error)).toContain(error.message)
    expect(inspect(error)).toMatch(error.name)
  }
})

test('behavior: an ApiError can be made of any body', () => {
  for (const body of [undefined, null, 0, '', [], [1], {}])
    expect(new ApiError('GET /a', head, body).message).toMatch(/^GET \/a: 200/)
  expect(new ApiError('GET /a', head, [1]).body).toEqual([1])
})

test('behavior: ParseError keeps 200 characters, the status and the request id', () => {
  const error = new ParseError('GET /a', head, `\n ${'é'.repeat(300)}`)

  expect(error).toMatchObject({ status: 200, requestId: 'req_1', text: 'é'.repeat(200) })
  expect(error.message.length).toBeLessThan(250)
})

const key = 'sk-proj-0123456789abcdef'

test.each([
  ['an ApiError', { status: 401 }],
  ['a ParseError', { status: 200 }],
])('error: %s shows no key, even one that the server repeats', async (_, init) => {
  const error = await failure(`Incorrect API key provided: ${key} hush-hush hush-hush-hush`, init, {
    apiKey: key,
    headers: { 'api-key': 'hush-hush', 'cf-aig-authorization': 'Bearer hush-hush-hush' },
  })

  for (const text of [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
  ])
    expect(text).not.toMatch(/0123456789abcdef|hush-hush/)
})

test('error: a broken connection shows no key', async () => {
  const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'))
  for (const client of [
    createClient({ apiKey: key, fetch, maxRetries: 0 }),
    createLiteClient({ apiKey: key, fetch }),
  ]) {
    const error: unknown = await client
      .send({ method: 'GET', path: '/models' })
      .catch((thrown: unknown) => thrown)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('0123456789abcdef')
    expect(JSON.stringify(error)).not.toContain('0123456789abcdef')
  }
})

test('behavior: a StreamError has what a helper had put together', () => {
  expect(new StreamError('GET /a', 'cut off', { id: 1 }).partial).toEqual({ id: 1 })
  expect(new StreamError('GET /a', 'cut off').partial).toBeUndefined()
})
