import { assert, asyncProperty, constantFrom, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { ApiRequest, ClientConfig, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { dumpRequest, dumpResponse } from './dump.ts'
import { isTimeoutError } from './errors.ts'
import { request } from './request.ts'
import { sendJson } from './sendJson.ts'

const post: ApiRequest = { method: 'POST', path: '/things', body: { prompt: 'Say hi.' } }

async function failure(
  answer: () => Response | Promise<Response>,
  config: ClientConfig = {},
  sent = post,
  options?: RequestOptions,
): Promise<unknown> {
  const client = createClient({
    apiKey: 'sk-1234567890',
    maxRetries: 0,
    ...config,
    fetch: async () => answer(),
  })
  return sendJson(client, sent, options).catch((error: unknown) => error)
}

function refuse(): Response {
  return Response.json(
    { error: { message: 'no', code: 'x' } },
    { status: 401, headers: { 'x-request-id': 'req_1', 'set-cookie': '__cf=hush' } },
  )
}

test('default', async () => {
  const error = await failure(refuse, { organization: 'org-1', query: { 'api-version': 'v1' } })

  expect(dumpRequest(error)).toMatchInlineSnapshot(`
    "POST https://api.openai.com/v1/things?api-version=v1 HTTP/1.1
    accept: application/json
    authorization: [redacted]
    content-type: application/json
    openai-organization: org-1

    {"prompt":"Say hi."}"
  `)
  expect(dumpResponse(error)).toMatchInlineSnapshot(`
    "HTTP/1.1 401
    content-type: application/json
    set-cookie: [redacted]
    x-request-id: req_1

    {
      "error": {
        "message": "no",
        "code": "x"
      }
    }"
  `)
})

test('options: body', async () => {
  const error = await failure(refuse)

  expect(dumpRequest(error, { body: false })).not.toContain('Say hi.')
  expect(dumpRequest(error, { body: false })).toMatch(/^POST .*content-type: application\/json$/s)
  expect(dumpResponse(error, { body: false })).toMatch(/^HTTP\/1.1 401\n.*req_1$/s)
})

test('behavior: every header that may be a secret is left out', async () => {
  const headers = { 'api-key': 'hush', cookie: 'hush', 'X-Custom': 'hush', 'cf-aig-token': 'hush' }
  const text = dumpRequest(await failure(refuse, { headers })) ?? ''

  for (const name of Object.keys(headers))
    expect(text).toContain(`${name.toLowerCase()}: [redacted]`)
  expect(text).not.toContain('hush')
})

test('behavior: a secret in the query is left out', async () => {
  const query = { api_key: 'hush', sig: 'hush', access_token: 'hush', after: 'file_1' }
  const text = dumpRequest(await failure(refuse, { query })) ?? ''

  expect(text).not.toContain('hush')
  expect(text).toContain('after=file_1')
})

test('behavior: the rate limits of a response are no secret', async () => {
  const headers = { 'x-ratelimit-remaining-tokens': '7', 'x-ratelimit-limit-requests': '9' }
  const error = await failure(() => new Response('slow', { status: 429, headers }))

  expect(dumpResponse(error)).toContain('x-ratelimit-limit-requests: 9')
  expect(dumpResponse(error)).toContain('x-ratelimit-remaining-tokens: 7')
})

test('behavior: every error that a request came to has its request', async () => {
  const errors = [
    await failure(() => Promise.reject(new TypeError('fetch failed'))),
    await failure(() => new Promise<Response>(() => {}), { timeout: 1 }),
    await failure(() => new Response('<html>')),
    await failure(() => Response.json({ error: { message: 'no' } })),
    await failure(() => Response.json({}), {}, post, {
      schema: {
        '~standard': {
          version: 1,
          vendor: 'test',
          validate: () => ({ issues: [{ message: 'no' }] }),
        },
      },
    }),
  ]

  expect(errors.map((error) => (error as Error).name)).toEqual([
    'ConnectionError',
    'TimeoutError',
    'ParseError',
    'ApiError',
    'ValidationError',
  ])
  expect(errors.map((error) => dumpRequest(error)?.split('\n')[0])).toEqual(
    errors.map(() => 'POST https://api.openai.com/v1/things HTTP/1.1'),
  )
})

test('behavior: an error of a lite client has its request', async () => {
  const client = createLiteClient({ apiKey: 'sk-1234567890', fetch: async () => refuse() })
  const error: unknown = await sendJson(client, post).catch((thrown: unknown) => thrown)

  expect(dumpRequest(error)).toMatch(/^POST https:\/\/api\.openai\.com\/v1\/things HTTP\/1\.1\n/)
  expect(dumpRequest(error)).toContain('authorization: [redacted]')
  expect(dumpResponse(error)).toMatch(/^HTTP\/1\.1 401\n/)
})

test('behavior: an error of a middleware has its request', async () => {
  const reason = new Error('mine')
  const middleware = [(): Promise<Response> => Promise.reject(reason)]

  expect(await failure(refuse, { middleware })).toBe(reason)
  expect(dumpRequest(reason)).toContain('POST https://api.openai.com/v1/things')
})

test('behavior: the body of a form or a stream is named, not read', async () => {
  const body = new FormData()
  body.append('secret', 'hush')
  const text = dumpRequest(await failure(refuse, {}, { ...post, body })) ?? ''

  expect(text).toContain('FormData')
  expect(text).not.toContain('hush')
})

test('behavior: a text body of a response is shown as it is', async () => {
  const error = await failure(() => new Response('<html>\nBad gateway', { status: 502 }))

  expect(dumpResponse(error)).toBe(
    'HTTP/1.1 502\ncontent-type: text/plain;charset=UTF-8\n\n<html>\nBad gateway',
  )
})

test('behavior: a value from elsewhere has nothing to show', async () => {
  for (const value of [undefined, null, 'text', 0, {}, new Error('x')]) {
    expect(dumpRequest(value)).toBeUndefined()
    expect(dumpResponse(value)).toBeUndefined()
  }
  const timeout = await failure(() => new Promise<Response>(() => {}), { timeout: 1 })
  expect(isTimeoutError(timeout)).toBe(true)
  expect(dumpResponse(timeout)).toBeUndefined()
})

test('behavior: line ends in a query cannot make up lines', async () => {
  const error = await failure(refuse, { query: { q: 'x HTTP/1.1\nauthorization: made up' } })

  expect(dumpRequest(error)).not.toMatch(/^authorization: made up/m)
})

test('behavior: a key is shown nowhere, wherever it was put', async () => {
  const characters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  const secret = string({ unit: constantFrom(...characters), minLength: 12, maxLength: 60 })
  const prefix = constantFrom('sk-', 'ek_', 'sess-', 'gsk_', '')
  await assert(
    asyncProperty(record({ prefix, secret }), async ({ prefix: start, secret: rest }) => {
      const apiKey = start + rest
      const error = await failure(
        () =>
          new Response(`Incorrect API key provided: ${apiKey}`, {
            status: 401,
            headers: { 'x-echo': apiKey, 'www-authenticate': `Bearer ${apiKey}` },
          }),
        { apiKey, headers: { 'x-copy': apiKey }, query: { q: apiKey, key: apiKey } },
        { ...post, path: `/things/${encodeURIComponent(apiKey)}`, body: { user: apiKey } },
        { idempotencyKey: apiKey },
      )
      const text = `${dumpRequest(error)}\n${dumpResponse(error)}`
      expect(text).not.toContain(apiKey)
      expect(text).toContain('[redacted]')
    }),
    { numRuns: 200 },
  )
})

test('behavior: a key in a header of its own is not shown where a server repeats it', async () => {
  const headers = { 'api-key': 'azure+hush/1', 'cf-aig-authorization': 'Bearer gateway-hush' }
  const error = await failure(
    () => Response.json({ error: { message: 'azure+hush/1 gateway-hush' } }, { status: 401 }),
    { apiKey: undefined, headers, query: { q: 'azure+hush/1' } },
  )

  for (const text of [dumpRequest(error), dumpResponse(error), String(error)]) {
    expect(text).toContain('[redacted]')
    expect(text).not.toMatch(/hush/)
  }
})

test('behavior: a header that merely sounds secret does not take digits out of everything', async () => {
  const error = await failure(
    refuse,
    { headers: { 'x-token-count': '5' } },
    {
      ...post,
      body: { n: 12_345 },
    },
  )

  expect(dumpRequest(error)).toContain('{"n":12345}')
})

test('behavior: a key of a function is not shown either, nor one of an earlier attempt', async () => {
  let calls = 0
  const client = createClient({
    apiKey: () => `ek_attempt_${++calls}_secret`,
    maxRetries: 1,
    fetch: async () =>
      new Response('', {
        status: 500,
        headers: { 'retry-after-ms': '0', 'x-echo': 'ek_attempt_1_secret' },
      }),
  })
  const error: unknown = await request(client, { path: '/things' }).catch(
    (thrown: unknown) => thrown,
  )

  expect(calls).toBe(2)
  expect(`${dumpRequest(error)}${dumpResponse(error)}`).not.toMatch(/ek_attempt/)
})
