import { expect, test } from 'vitest'
import type { ApiRequest, ClientConfig, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'

const get: ApiRequest = { method: 'GET', path: '/files' }
const post: ApiRequest = { method: 'POST', path: '/files', body: { a: 1 } }
const origin = 'https://api.openai.com'

type Answer = (request: Request) => Response

interface Outcome {
  readonly result: unknown
  readonly sent: readonly Request[]
}

/** Sends a request to a server that gives these answers in turn, the last one for ever. */
async function run(
  answers: readonly Answer[],
  request: ApiRequest,
  config: ClientConfig = {},
  options?: RequestOptions,
): Promise<Outcome> {
  const sent: Request[] = []
  const client = createClient({
    apiKey: 'sk-1',
    organization: 'org-1',
    headers: { 'api-key': 'azure', cookie: 'a=b', 'x-custom': 'c' },
    maxRetries: 3,
    ...config,
    fetch: async (input, init) => {
      const arrived = new Request(input, init)
      sent.push(arrived)
      const answer = answers[Math.min(sent.length, answers.length) - 1]
      return answer ? answer(arrived) : Response.error()
    },
  })
  const result = await client.send(request, options).catch((error: unknown) => error)
  return { result, sent }
}

function redirect(status: number, location?: string): Answer {
  return () => new Response('moved', { status, headers: location ? { location } : {} })
}

const succeed: Answer = () => Response.json({})

/** What a page gets to see of a redirect. */
const opaque: Answer = () =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  })

test('default', async () => {
  const { result, sent } = await run([redirect(307, '/v1/files/'), succeed], post)

  expect(result).toHaveProperty('status', 200)
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${origin}/v1/files`,
    `POST ${origin}/v1/files/`,
  ])
  expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual(
    Object.fromEntries(sent[0]?.headers ?? []),
  )
  expect(sent[1]?.headers.get('authorization')).toBe('Bearer sk-1')
  expect(await sent[1]?.text()).toBe('{"a":1}')
})

test.each([
  ['GET', 301, 'GET'],
  ['GET', 302, 'GET'],
  ['GET', 303, 'GET'],
  ['GET', 307, 'GET'],
  ['GET', 308, 'GET'],
  ['HEAD', 301, 'HEAD'],
  ['HEAD', 303, 'HEAD'],
  ['POST', 301, 'GET'],
  ['POST', 302, 'GET'],
  ['POST', 303, 'GET'],
  ['POST', 307, 'POST'],
  ['POST', 308, 'POST'],
  ['PUT', 301, 'PUT'],
  ['PUT', 303, 'GET'],
  ['PUT', 308, 'PUT'],
  ['DELETE', 302, 'DELETE'],
  ['DELETE', 303, 'GET'],
])('behavior: a %s answered with %i in its origin goes on as %s', async (method, status, then) => {
  const hasBody = method.startsWith('P')
  const body = hasBody ? { a: 1 } : undefined
  const { result, sent } = await run([redirect(status, `${origin}/v1/b?c=d`), succeed], {
    method,
    path: '/a',
    body,
  })

  expect(result).toHaveProperty('status', 200)
  expect(sent).toHaveLength(2)
  expect(sent[1]?.url).toBe(`${origin}/v1/b?c=d`)
  expect(sent[1]?.method).toBe(then)
  expect(sent[1]?.headers.get('authorization')).toBe('Bearer sk-1')
  const keepsBody = hasBody && then === method
  expect(await sent[1]?.text()).toBe(keepsBody ? '{"a":1}' : '')
  expect(sent[1]?.headers.get('content-type')).toBe(keepsBody ? 'application/json' : null)
})

test('behavior: redirects are relative to the address before', async () => {
  const { sent } = await run(
    [redirect(307, 'b/c?x=1'), redirect(307, '../d'), redirect(308, '//api.openai.com/e'), succeed],
    get,
  )

  expect(sent.map(({ url }) => url)).toEqual([
    `${origin}/v1/files`,
    `${origin}/v1/b/c?x=1`,
    `${origin}/v1/d`,
    `${origin}/e`,
  ])
})

test.each([301, 302, 303, 307, 308])(
  'behavior: a GET answered with %i to another origin is followed without credentials',
  async (status) => {
    const { result, sent } = await run(
      [redirect(status, 'https://cdn.example/f?sig=1'), succeed],
      get,
      {},
      { idempotencyKey: 'idem-1', headers: { accept: 'text/plain' } },
    )

    expect(result).toHaveProperty('status', 200)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.url).toBe('https://cdn.example/f?sig=1')
    expect(sent[1]?.method).toBe('GET')
    expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual({ accept: 'text/plain' })
  },
)

test.each(['https://api.openai.com:8443/', 'http://api.openai.com/', 'https://openai.com/'])(
  'behavior: %s is another origin',
  async (location) => {
    const { sent } = await run([redirect(302, location), succeed], get)

    expect(sent[1]?.headers.has('authorization')).toBe(false)
  },
)

test('behavior: the redirect that is followed elsewhere keeps the signal', async () => {
  const { signal } = new AbortController()
  const sent: Request[] = []
  const client = createClient({
    timeout: 20,
    maxRetries: 0,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return sent.length > 1
        ? new Promise<Response>(() => {})
        : redirect(302, 'https://cdn.example/')(new Request(input, init))
    },
  })
  const result = await client.send(get, { signal }).catch((error: unknown) => error)

  expect(result).toHaveProperty('name', 'TimeoutError')
  expect(sent[1]?.signal.aborted).toBe(true)
})

test.each([
  ['POST', 301],
  ['POST', 302],
  ['POST', 303],
  ['POST', 307],
  ['POST', 308],
  ['PUT', 308],
  ['DELETE', 307],
])(
  'error: a %s answered with %i to another origin is not followed',
  async (method: string, status: number) => {
    const { result, sent } = await run(
      [redirect(status, 'https://evil.example/steal?key=hidden'), succeed],
      method === 'DELETE' ? { method, path: '/files' } : { ...post, method },
    )

    expect(sent).toHaveLength(1)
    expect(result).toMatchObject({ name: 'ApiError', status })
    expect(String(result)).toMatch(`ApiError: ${method} /files: ${status} `)
    expect(String(result)).toMatch(/https:\/\/evil\.example\b.*not followed/)
    expect(String(result)).not.toMatch(/steal|hidden/)
  },
)

test('error: the second of two redirects leaves the origin', async () => {
  const { result, sent } = await run(
    [redirect(307, '/v1/b'), redirect(307, 'https://evil.example/'), succeed],
    post,
  )

  expect(sent.map(({ url }) => url)).toEqual([`${origin}/v1/files`, `${origin}/v1/b`])
  expect(result).toMatchObject({ name: 'ApiError', status: 307 })
})

test.each([307, 308])('error: a stream cannot follow a %i', async (status) => {
  const body = new Blob(['once']).stream()
  const { result, sent } = await run([redirect(status, '/v1/b'), succeed], { ...post, body })

  expect(sent).toHaveLength(1)
  expect(result).toMatchObject({ name: 'ApiError', status })
})

test('behavior: a stream need not follow a 303', async () => {
  const body = new Blob(['once']).stream()
  const { result, sent } = await run([redirect(303, '/v1/b'), succeed], { ...post, body })

  expect(result).toHaveProperty('status', 200)
  expect(sent[1]?.method).toBe('GET')
  expect(sent[1]?.body).toBeNull()
})

test('behavior: the bodies of redirects are cancelled', async () => {
  let cancelled = 0
  const unread =
    (location: string): Answer =>
    () =>
      new Response(
        new ReadableStream({
          cancel() {
            cancelled++
          },
        }),
        { status: 302, headers: { location } },
      )
  await run([unread('/v1/b'), unread('https://cdn.example/'), succeed], get)

  expect(cancelled).toBe(2)
})

test('error: redirects in a circle end', async () => {
  const { result, sent } = await run([redirect(307, '/v1/files')], get)

  expect(sent).toHaveLength(21)
  expect(result).toMatchObject({ name: 'ApiError', status: 307 })
})

test.each(['http://[', 'https://', 'http://a b/'])(
  'error: the Location %j is an ApiError, and not retried',
  async (location) => {
    for (const request of [get, post]) {
      const { result, sent } = await run([redirect(302, location), succeed], request)
      expect(sent).toHaveLength(1)
      expect(result).toMatchObject({ name: 'ApiError', status: 302 })
    }
  },
)

test.each([
  undefined,
  'ftp://api.openai.com/',
  'data:application/json,{}',
  'javascript:0',
  'https://user:hidden@api.openai.com/',
  'https://:hidden@cdn.example/',
])('error: a redirect to %s is an ApiError', async (location) => {
  for (const request of [get, post]) {
    const { result, sent } = await run([redirect(302, location), succeed], request)
    expect(sent).toHaveLength(1)
    expect(result).toMatchObject({ name: 'ApiError', status: 302 })
    expect(String(result)).not.toMatch('hidden')
  }
})

test('behavior: in a page, a GET follows without headers that the page itself would not drop', async () => {
  const { result, sent } = await run([opaque, succeed], get)

  expect(result).toHaveProperty('status', 200)
  expect(sent.map(({ redirect: mode }) => mode)).toEqual(['manual', 'follow'])
  expect(sent[1]?.url).toBe(`${origin}/v1/files`)
  expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
  })
})

test('error: in a page, a POST does not follow', async () => {
  const { result, sent } = await run([opaque, succeed], post)

  expect(sent).toHaveLength(1)
  expect(result).toMatchObject({ name: 'ApiError', status: 0 })
  expect(String(result)).toMatch(/^ApiError: POST \/files: 0 .*not followed/)
})

test('behavior: a status of 300 or 304 is no redirect', async () => {
  const { result, sent } = await run(
    [() => new Response(null, { status: 304, headers: { location: '/v1/b' } }), succeed],
    get,
  )
  expect(sent).toHaveLength(1)
  expect(result).toMatchObject({ name: 'ApiError', status: 304 })
})
