import { afterEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }

/** Sends one request and returns what arrived at `fetch`. */
async function sentBy(
  config: ClientConfig,
  request: ApiRequest,
  options?: RequestOptions,
): Promise<Request> {
  const { fetch, sent } = record()
  await createClient({ apiKey: 'sk-1', ...config, fetch }).send(request, options)
  expect(sent).toHaveLength(1)
  const [only] = sent
  if (!only) throw new Error('nothing was sent')
  return only
}

function record(answer = (): Response => Response.json({})): {
  readonly fetch: (input: string | Request, init?: RequestInit) => Promise<Response>
  readonly sent: readonly Request[]
} {
  const sent: Request[] = []
  return {
    sent,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return answer()
    },
  }
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

test('behavior: a client without config reaches the API without a key', async () => {
  const { fetch, sent } = record()
  vi.stubGlobal('fetch', fetch)

  await createClient().send({ method: 'GET', path: '/models' })

  expect(sent[0]?.url).toBe('https://api.openai.com/v1/models')
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ accept: 'application/json' })
})

test('behavior: the global fetch is looked up at each call', async () => {
  const client = createClient({ apiKey: 'sk-1' })
  const { fetch, sent } = record()
  vi.stubGlobal('fetch', fetch)

  await client.send(post)

  expect(sent).toHaveLength(1)
})

test('behavior: a GET has no body and no content type', async () => {
  const request = await sentBy({}, { method: 'GET', path: '/things' })

  expect(request.body).toBeNull()
  expect(Object.fromEntries(request.headers)).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
  })
})

test('behavior: resolves with the response, a 204 and a 299 too', async () => {
  for (const status of [200, 201, 204, 299]) {
    const answer = new Response(null, { status })
    const { fetch } = record(() => answer)
    await expect(createClient({ fetch }).send(post)).resolves.toHaveProperty('status', status)
  }
})

test('behavior: the client shows no key', async () => {
  const { inspect } = await import('node:util')
  const client = createClient({ apiKey: 'sk-secret', headers: { 'api-key': 'hush-secret' } })

  expect(`${inspect(client, { depth: 9, showHidden: true })}${JSON.stringify(client)}`).not.toMatch(
    'secret',
  )
})

test('options: white space around the key is taken off', async () => {
  const request = await sentBy({ apiKey: ' \tsk-1\r\n' }, post)

  expect(request.headers.get('authorization')).toBe('Bearer sk-1')
})

test('options: a key function is called for each request, its key trimmed', async () => {
  const { fetch, sent } = record()
  let calls = 0
  const client = createClient({ apiKey: async () => ` ek_${++calls}\n`, fetch })

  await client.send(post)
  await client.send(post)

  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer ek_1',
    'Bearer ek_2',
  ])
})

test('options: organization and project are headers', async () => {
  const { headers } = await sentBy({ organization: 'org-1', project: 'proj-1' }, post)

  expect(Object.fromEntries(headers)).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
    'content-type': 'application/json',
    'openai-organization': 'org-1',
    'openai-project': 'proj-1',
  })
})

test('options: headers of the request win over those of the client, and these over the endpoint', async () => {
  const { headers } = await sentBy(
    { headers: { 'x-a': 'client', 'x-b': 'client', 'X-C': 'client' } },
    { ...post, headers: { 'x-a': 'endpoint', 'x-b': 'endpoint', 'x-d': 'endpoint' } },
    { headers: { 'X-A': 'request' } },
  )

  expect(Object.fromEntries(headers)).toMatchObject({
    'x-a': 'request',
    'x-b': 'client',
    'x-c': 'client',
    'x-d': 'endpoint',
  })
})

test('options: null removes a header in any spelling, undefined does not', async () => {
  const { headers } = await sentBy(
    { headers: { Authorization: null, 'x-a': 'client', 'x-b': 'client' } },
    post,
    { headers: { 'X-A': null, 'x-b': undefined } },
  )

  expect(Object.fromEntries(headers)).toEqual({
    accept: 'application/json',
    'content-type': 'application/json',
    'x-b': 'client',
  })
})

test('options: null removes the accept of a request with a body', async () => {
  const { headers } = await sentBy({}, post, { headers: { accept: null } })

  expect(headers.has('accept')).toBe(false)
})

test('options: idempotencyKey is a header, and there is none by default', async () => {
  const { headers } = await sentBy({}, post, { idempotencyKey: 'idem-1' })

  expect(headers.get('idempotency-key')).toBe('idem-1')
})

test('options: extraBody wins at the top level and undefined deletes a field', async () => {
  const request = await sentBy(
    {},
    { ...post, body: { a: { x: 1, y: 2 }, b: 2, c: 3 } },
    { extraBody: { a: { x: 9 }, b: undefined, c: null, d: [] } },
  )

  expect(await request.json()).toEqual({ a: { x: 9 }, c: null, d: [] })
})

test('options: extraBody alone makes a body', async () => {
  const request = await sentBy({}, { method: 'POST', path: '/things' }, { extraBody: { a: 1 } })

  expect(request.headers.get('content-type')).toBe('application/json')
  expect(await request.text()).toBe('{"a":1}')
})

test('options: extraBody leaves the body of the caller as it was', async () => {
  const body = { a: 1 }
  await sentBy({}, { ...post, body }, { extraBody: { a: 2 } })

  expect(body).toEqual({ a: 1 })
})

test('options: query of the client is sent, extraQuery wins by name', async () => {
  const { url } = await sentBy({ query: { 'api-version': 'v1', a: [1, 2], b: 'x' } }, post, {
    extraQuery: { a: [3], 'api-version': 'v2' },
  })

  const { searchParams } = new URL(url)
  searchParams.sort()
  expect([...searchParams]).toEqual([
    ['a[]', '3'],
    ['api-version', 'v2'],
    ['b', 'x'],
  ])
})

test('options: onResponse sees the 2xx response once, before the call resolves', async () => {
  const answers = [new Response('', { status: 500 }), Response.json({}, { status: 201 })]
  const { fetch } = record(() => answers.shift() ?? Response.error())
  const seen: number[] = []

  const send = createClient({ fetch, maxRetries: 1 }).send(
    { method: 'GET', path: '/things' },
    { onResponse: ({ status }) => seen.push(status), middleware: [noWait] },
  )
  await send

  expect(seen).toEqual([201])
})

test('options: an error that onResponse throws is the error of the call', async () => {
  const { fetch, sent } = record()
  const reason = new Error('mine')
  const onResponse = (): never => {
    throw reason
  }

  await expect(createClient({ fetch }).send(post, { onResponse })).rejects.toBe(reason)
  expect(sent).toHaveLength(1)
})

test('error: a controller is no signal, and the error says so', async () => {
  const { fetch, sent } = record()
  const signal = new AbortController() as unknown as AbortSignal

  await expect(createClient({ fetch }).send(post, { signal })).rejects.toThrow(/^signal\b/)
  expect(sent).toEqual([])
})

test.each(['timeout', 'totalTimeout', 'idleTimeout', 'maxRetries', 'maxRetryDelay'])(
  'error: a %s that is no number of 0 or more is refused before anything is sent',
  async (name) => {
    const { fetch, sent } = record()
    const client = createClient({ fetch })
    for (const value of [-1, Number.NaN])
      await expect(client.send(post, { [name]: value })).rejects.toThrow(
        new TypeError(`${name} must be a number, 0 or more`),
      )
    expect(sent).toEqual([])
  },
)

test.each(['', '  \n', 'sk-a\nb', 'sk-a b', 'sk-\u0000', 'sk-ключ', 'sk-\u007f'])(
  'error: the key %j is refused at once, without showing it',
  async (apiKey) => {
    const { fetch, sent } = record()
    const whole = /^apiKey is empty[a-z ,]+$/

    expect(() => createClient({ apiKey, fetch })).toThrow(whole)
    await expect(createClient({ apiKey: () => apiKey, fetch }).send(post)).rejects.toThrow(whole)
    expect(sent).toEqual([])
  },
)

test('error: a key function must give a key', async () => {
  const { fetch, sent } = record()
  for (const nothing of [undefined, null] as unknown[]) {
    const client = createClient({ apiKey: () => nothing as string, fetch })
    await expect(client.send(post)).rejects.toThrow(
      new TypeError('apiKey is empty or cannot be sent'),
    )
  }
  expect(sent).toEqual([])
})

test('error: what a key function throws is the error of the call, and is not retried', async () => {
  const { fetch, sent } = record()
  const reason = new Error('no token today')
  const apiKey = vi.fn<() => Promise<string>>(async () => {
    throw reason
  })

  await expect(createClient({ apiKey, fetch }).send(post)).rejects.toBe(reason)
  expect(apiKey).toHaveBeenCalledTimes(1)
  expect(sent).toEqual([])
})

/** Makes a failed response worth a retry without a wait. */
async function noWait(
  request: Request,
  next: (request: Request) => Promise<Response>,
): Promise<Response> {
  const response = await next(request)
  response.headers.set('retry-after-ms', '0')
  return response
}
