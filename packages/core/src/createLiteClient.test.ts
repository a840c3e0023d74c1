import { afterEach, expect, test, vi } from 'vitest'
import type { ApiRequest, RequestOptions } from './client.ts'
import { createLiteClient, type LiteClientConfig } from './createLiteClient.ts'
import type { ApiError } from './errors.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }
const get: ApiRequest = { method: 'GET', path: '/things' }

async function sentBy(
  config: LiteClientConfig,
  request: ApiRequest,
  options?: RequestOptions,
): Promise<Request> {
  const sent: Request[] = []
  const client = createLiteClient({
    apiKey: 'sk-1',
    ...config,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return Response.json({})
    },
  })
  await client.send(request, options)
  const [only] = sent
  if (!only || sent.length > 1) throw new Error(`sent ${sent.length} requests`)
  return only
}

async function failure(
  answer: () => Response | Promise<Response>,
  config: LiteClientConfig = {},
  request = post,
): Promise<{ readonly error: unknown; readonly calls: number }> {
  let calls = 0
  const fetch = async (): Promise<Response> => {
    calls++
    return answer()
  }
  try {
    await createLiteClient({ ...config, fetch }).send(request)
  } catch (error) {
    return { error, calls }
  }
  throw new Error('no failure')
}

test('default', async () => {
  const request = await sentBy({}, post)

  expect(request.method).toBe('POST')
  expect(request.url).toBe('https://api.openai.com/v1/things')
  expect(Object.fromEntries(request.headers)).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
    'content-type': 'application/json',
  })
  expect(await request.text()).toBe('{"a":1}')
})

test('behavior: a client without config uses the global fetch, looked up at each call', async () => {
  const client = createLiteClient()
  const fetch = vi.fn<() => Promise<Response>>(async () => Response.json({}))
  vi.stubGlobal('fetch', fetch)
  await client.send(get)

  expect(fetch).toHaveBeenCalledTimes(1)
})

test('behavior: undefined is left out, null and empty values are sent', async () => {
  const body = { a: undefined, b: null, c: 0, d: '', e: [], f: {} }

  expect(await (await sentBy({}, { ...post, body })).text()).toBe(
    '{"b":null,"c":0,"d":"","e":[],"f":{}}',
  )
})

test('behavior: an array is sent as JSON', async () => {
  const request = await sentBy({}, { ...post, body: [1, 2] })

  expect(request.headers.get('content-type')).toBe('application/json')
  expect(await request.text()).toBe('[1,2]')
})

test('behavior: bodies of other kinds are sent as fetch sends them', async () => {
  const form = new FormData()
  form.append('a', '1')
  const asForm = await sentBy({}, { ...post, body: form })
  const asText = await sentBy({}, { ...post, body: 'text' })

  expect(asForm.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  expect((await asForm.formData()).get('a')).toBe('1')
  expect(asText.headers.get('content-type')).toBe('text/plain;charset=UTF-8')
  expect(await asText.text()).toBe('text')
})

test('behavior: a stream is sent as it comes', async () => {
  const request = await sentBy({}, { ...post, body: new Blob(['a', 'b']).stream() })

  expect(await request.text()).toBe('ab')
})

test('options: headers in order, null removes one', async () => {
  const { headers } = await sentBy(
    { headers: { 'x-a': 'client', 'x-b': 'client', Authorization: null } },
    { ...post, headers: { 'x-a': 'endpoint', 'x-c': 'endpoint' } },
    { headers: { 'X-B': 'request', accept: null, 'x-d': undefined } },
  )

  expect(Object.fromEntries(headers)).toEqual({
    'content-type': 'application/json',
    'x-a': 'client',
    'x-b': 'request',
    'x-c': 'endpoint',
  })
})

test('options: idempotencyKey, extraBody and extraQuery', async () => {
  const request = await sentBy(
    {},
    { ...post, body: { a: 1, b: 2 } },
    {
      idempotencyKey: 'idem-1',
      extraBody: { a: 9, b: undefined, c: 3 },
      extraQuery: { x: 1, list: ['y', 'z'] },
    },
  )

  expect(request.headers.get('idempotency-key')).toBe('idem-1')
  expect(await request.json()).toEqual({ a: 9, c: 3 })
  expect(decodeURIComponent(new URL(request.url).search)).toBe('?x=1&list[]=y&list[]=z')
})

test.each([
  ['https://proxy.example/v1', 'https://proxy.example/v1/things'],
  ['https://proxy.example/v1/', 'https://proxy.example/v1/things'],
])('options: a baseURL of %s', async (baseURL, url) => {
  expect((await sentBy({ baseURL }, get)).url).toBe(url)
})

test('options: a relative baseURL in a page', async () => {
  vi.stubGlobal('location', new URL('https://shop.example/de/cart'))
  let address = ''
  const client = createLiteClient({
    baseURL: '/api/openai',
    fetch: async (input) => {
      address = typeof input === 'string' ? input : input.url
      return Response.json({})
    },
  })
  await client.send(get)

  expect(new URL(address, location.href).href).toBe('https://shop.example/api/openai/things')
})

test('options: a key function is asked for each request, its key trimmed', async () => {
  expect((await sentBy({ apiKey: async () => ' ek_1\n' }, get)).headers.get('authorization')).toBe(
    'Bearer ek_1',
  )
  expect((await sentBy({ apiKey: undefined }, get)).headers.has('authorization')).toBe(false)
})

test('error: a key function must give a key', async () => {
  const nothing = (): string => undefined as unknown as string
  const { error, calls } = await failure(() => Response.json({}), { apiKey: nothing })
  expect(String(error)).toBe('TypeError: apiKey is empty or cannot be sent')
  expect(calls).toBe(0)
})

test.each(['', ' ', 'sk-a\nb', 'sk-ключ'])(
  'error: the key %j is refused before anything is sent, without showing it',
  async (apiKey) => {
    for (const key of [apiKey, (): string => apiKey]) {
      const { error, calls } = await failure(() => Response.json({}), { apiKey: key })
      expect(calls).toBe(0)
      expect(error).toBeInstanceOf(TypeError)
      expect(String(error)).toMatch(/^TypeError: apiKey is empty[a-z ,]+$/)
    }
  },
)

test('error: a header value that cannot be sent is refused without showing it', async () => {
  const { error, calls } = await failure(() => Response.json({}), {
    headers: { 'api-key': 'hush\nhush' },
  })

  expect(calls).toBe(0)
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).not.toContain('hush')
})

test('error: a body that is no JSON is refused before anything is sent', async () => {
  const { error, calls } = await failure(() => Response.json({}), {}, { ...post, body: { a: 1n } })

  expect(calls).toBe(0)
  expect(error).toBeInstanceOf(TypeError)
})

test.each([400, 401, 408, 409, 429, 500, 503])('error: a %i is tried once', async (status) => {
  const { error, calls } = await failure(() =>
    Response.json(
      { error: { message: 'no', code: 'x' } },
      { status, headers: { 'x-request-id': 'req_1', 'x-should-retry': 'true' } },
    ),
  )

  expect(calls).toBe(1)
  expect(error).toMatchObject({
    name: 'ApiError',
    message: `POST /things: ${status} no`,
    status,
    code: 'x',
    requestId: 'req_1',
  })
})

test('error: retryAfter is on the error here too', async () => {
  const { error } = await failure(
    () => new Response('slow down', { status: 429, headers: { 'retry-after': '2' } }),
  )

  expect(error).toHaveProperty('retryAfter', 2000)
})

test('error: a connection that fails is tried once', async () => {
  const cause = new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })
  const { error, calls } = await failure(() => Promise.reject(cause))

  expect(calls).toBe(1)
  expect(error).toMatchObject({
    name: 'ConnectionError',
    message: 'POST /things: connection failed: read ECONNRESET',
    cause,
  })
})

test('error: a body that breaks off is a failed connection', async () => {
  const { error } = await failure(
    () =>
      new Response(
        new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }),
      ),
  )

  expect(String(error)).toBe('ConnectionError: POST /things: connection failed: terminated')
})

test('behavior: no redirect is followed', async () => {
  expect((await sentBy({}, post)).redirect).toBe('manual')
  expect((await sentBy({}, get)).redirect).toBe('manual')
})

test('error: a redirect is one', async () => {
  const location = 'https://elsewhere.example/'
  const client = createLiteClient({
    fetch: async () => new Response(null, { status: 307, headers: { location } }),
  })
  const error = await client.send(post).catch((cause: unknown) => cause)

  expect(error).toMatchObject({ name: 'ApiError', status: 307 })
  expect((error as ApiError).headers.get('location')).toBe(location)
})

test('options: onResponse sees the 2xx response', async () => {
  const seen: number[] = []
  await createLiteClient({ fetch: async () => new Response(null, { status: 204 }) }).send(get, {
    onResponse: ({ status }) => seen.push(status),
  })

  expect(seen).toEqual([204])
})

test('behavior: the client shows no key', async () => {
  const { inspect } = await import('node:util')
  const client = createLiteClient({ apiKey: 'sk-secret' })

  expect(`${inspect(client, { showHidden: true })}${JSON.stringify(client)}`).not.toContain(
    'secret',
  )
})

test('options: the limits of a stream are there for the stream', () => {
  expect(createLiteClient({ timeout: 5, idleTimeout: 7 })).toMatchObject({
    timeout: 5,
    idleTimeout: 7,
  })
})
