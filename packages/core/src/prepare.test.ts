import { afterEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const get: ApiRequest = { method: 'GET', path: '/models' }

async function sentBy(
  config: ClientConfig,
  request: Partial<ApiRequest> = get,
  options?: RequestOptions,
): Promise<Request> {
  const sent: Request[] = []
  const client = createClient({
    ...config,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return Response.json({})
    },
  })
  await client.send({ method: 'POST', path: '/things', ...request }, options)
  const [only] = sent
  if (!only || sent.length > 1) throw new Error(`sent ${sent.length} requests`)
  return only
}

/** The error of a call that must not reach `fetch`. */
async function refusal(
  config: ClientConfig,
  request: Partial<ApiRequest> = get,
  options?: RequestOptions,
): Promise<unknown> {
  const fetch = vi.fn<() => Promise<Response>>()
  const error: unknown = await createClient({ ...config, fetch })
    .send({ method: 'POST', path: '/things', ...request }, options)
    .catch((cause: unknown) => cause)
  expect(fetch).not.toHaveBeenCalled()
  return error
}

test('default', async () => {
  const { method, url } = await sentBy({})

  expect(`${method} ${url}`).toBe('GET https://api.openai.com/v1/models')
})

test.each([
  ['https://proxy.example', 'https://proxy.example/models'],
  ['https://proxy.example/', 'https://proxy.example/models'],
  ['https://proxy.example/v1', 'https://proxy.example/v1/models'],
  ['https://proxy.example/v1/', 'https://proxy.example/v1/models'],
  ['https://proxy.example/v1//', 'https://proxy.example/v1/models'],
  ['http://localhost:8080/a/b', 'http://localhost:8080/a/b/models'],
  ['HTTPS://Proxy.Example:443/V1', 'https://proxy.example/V1/models'],
  ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/models'],
])('options: a baseURL of %s', async (baseURL, url) => {
  expect((await sentBy({ baseURL })).url).toBe(url)
})

test.each([
  ['/api/openai', 'https://shop.example/api/openai/models'],
  ['/api/openai/', 'https://shop.example/api/openai/models'],
  ['/', 'https://shop.example/models'],
  ['api', 'https://shop.example/de/api/models'],
  ['//cdn.example/v1', 'https://cdn.example/v1/models'],
])('options: a baseURL of %s in a page', async (baseURL, url) => {
  vi.stubGlobal('location', new URL('https://shop.example/de/cart?x=1#top'))

  expect((await sentBy({ baseURL })).url).toBe(url)
})

test.each([
  '/api/openai',
  'api.openai.com/v1',
  'localhost:8080/v1',
  '',
  'ftp://api.openai.com',
  'file:///v1',
  'https://',
  'https://proxy.example/v1?api-key=hush',
  'https://proxy.example/v1#hush',
  'https://user:hush@proxy.example/v1',
  'https://hush@proxy.example/v1',
])('error: a baseURL of %j is refused before anything is sent', async (baseURL) => {
  const error = await refusal({ baseURL })

  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toMatch(/^TypeError: baseURL must be /)
  expect(String(error)).not.toContain('hush')
})

test('options: query, the query of the request and extraQuery, the latter ones win', async () => {
  const { url } = await sentBy(
    { query: { a: 'client', b: 'client', c: 'client', list: [1, 2, 3] } },
    { ...get, query: toParams({ b: 'request', c: 'request', list: [4, 5] }) },
    { extraQuery: { c: 'extra', d: 'extra' } },
  )

  const { searchParams } = new URL(url)
  searchParams.sort()
  expect([...searchParams]).toEqual([
    ['a', 'client'],
    ['b', 'request'],
    ['c', 'extra'],
    ['d', 'extra'],
    ['list[]', '4'],
    ['list[]', '5'],
  ])
})

test('behavior: a query in the path stays', async () => {
  const { url } = await sentBy({ query: { b: 2 } }, { ...get, path: '/models?a=1' })

  expect(url).toBe('https://api.openai.com/v1/models?a=1&b=2')
})

test('behavior: a request without a query has no question mark', async () => {
  const { url } = await sentBy(
    { query: {} },
    { ...get, query: toParams({ a: undefined }) },
    { extraQuery: { b: [], c: {} } },
  )

  expect(url).toBe('https://api.openai.com/v1/models')
})

test('error: a query value that has no text is refused', async () => {
  expect(await refusal({}, get, { extraQuery: { a: () => 1 } })).toBeInstanceOf(TypeError)
  expect(await refusal({ query: { a: Symbol('x') } })).toBeInstanceOf(TypeError)
})

test.each([
  [{}, '{}'],
  [[], '[]'],
  [[1, { a: undefined }], '[1,{}]'],
  [
    { a: undefined, b: null, c: 0, d: '', e: [], f: {}, g: false },
    '{"b":null,"c":0,"d":"","e":[],"f":{},"g":false}',
  ],
  [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  [
    new (class Thing {
      a = 1
    })(),
    '{"a":1}',
  ],
  [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  [{ text: '\ud800 \u2028 "\\ 😀' }, '{"text":"\\ud800 \u2028 \\"\\\\ 😀"}'],
] as [unknown, string][])('behavior: the body %j is sent as JSON', async (body, text) => {
  const request = await sentBy({}, { body })

  expect(request.headers.get('content-type')).toBe('application/json')
  expect(await request.text()).toBe(text)
})

test.each([undefined, null])('behavior: a body of %s is none', async (body) => {
  const request = await sentBy({}, { body })

  expect(request.body).toBeNull()
  expect(request.headers.has('content-type')).toBe(false)
})

test('behavior: bodies of other kinds are sent as fetch sends them', async () => {
  const form = new FormData()
  form.append('a', '1')
  const bytes = new TextEncoder().encode('bytes')
  for (const body of [
    'plain text',
    form,
    new URLSearchParams('a=1'),
    new Blob(['blob'], { type: 'audio/wav' }),
    new Blob(['blob']),
    bytes,
    bytes.buffer,
  ]) {
    const request = await sentBy({}, { body })
    const plain = new Request('https://x.example', { method: 'POST', body })
    const boundary = /-+\w*(?:formdata-\w*-)?\d{9,}/g
    expect(request.headers.get('content-type')?.replace(boundary, '')).toBe(
      plain.headers.get('content-type')?.replace(boundary, ''),
    )
    expect((await request.text()).replace(boundary, '')).toBe(
      (await plain.text()).replace(boundary, ''),
    )
  }
})

test('behavior: a stream is sent as it comes', async () => {
  const request = await sentBy({}, { body: new Blob(['a', 'b']).stream() })

  expect(await request.text()).toBe('ab')
  expect(request.headers.has('content-type')).toBe(false)
})

test('behavior: the content type of a form is left to the platform', async () => {
  const form = new FormData()
  form.append('file', new File(['abc'], 'a.txt', { type: 'text/plain' }))
  const request = await sentBy({}, { body: form })
  const received = await request.formData()

  expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  expect(await (received.get('file') as File).text()).toBe('abc')
})

test('options: a content type of the endpoint or the caller wins', async () => {
  const ndjson = { 'content-type': 'application/x-ndjson' }
  const byEndpoint = await sentBy({}, { body: '{}\n', headers: ndjson })
  const byCaller = await sentBy({}, { body: {} }, { headers: ndjson })

  expect(byEndpoint.headers.get('content-type')).toBe('application/x-ndjson')
  expect(byCaller.headers.get('content-type')).toBe('application/x-ndjson')
})

test('error: a circle in the body is refused before anything is sent', async () => {
  const body: Record<string, unknown> = {}
  body['self'] = body

  expect(await refusal({}, { body })).toBeInstanceOf(TypeError)
})

test('error: a BigInt in the body is refused before anything is sent', async () => {
  expect(await refusal({}, { body: { seed: 1n } })).toBeInstanceOf(TypeError)
})

test.each(['line\nbreak', 'nul\u0000', 'кириллица'])(
  'error: the header value %j is refused without showing it',
  async (value) => {
    for (const error of [
      await refusal({ headers: { 'api-key': value } }),
      await refusal({}, get, { headers: { 'api-key': value } }),
    ]) {
      expect(error).toBeInstanceOf(TypeError)
      expect(String(error)).toContain('api-key')
      expect(String(error)).not.toContain(value)
    }
  },
)

test('error: a header name that cannot be is refused', async () => {
  expect(await refusal({ headers: { 'a b': 'x' } })).toBeInstanceOf(TypeError)
})

test('behavior: nothing is sent without a call', () => {
  const fetch = vi.fn<() => Promise<Response>>()
  createClient({ apiKey: () => 'sk-1', fetch, baseURL: 'nowhere' })

  expect(fetch).not.toHaveBeenCalled()
})

/** The query of an `ApiRequest`. */
function toParams(query: Record<string, unknown>): NonNullable<ApiRequest['query']> {
  return query
}
