import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, FetchFunction, Middleware } from './client.ts'
import { createClient } from './createClient.ts'
import { isConnectionError } from './errors.ts'

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

async function settle<T>(call: Promise<T>): Promise<unknown> {
  const settled = call.catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  return settled
}

test('default', async () => {
  const seen: Request[] = []
  const middleware: Middleware = (request, next) => {
    seen.push(request.clone())
    return next(request)
  }
  const client = createClient({
    apiKey: 'sk-1',
    middleware: [middleware],
    fetch: async () => Response.json({ id: 1 }),
  })

  const response = await client.send(post)

  expect(seen).toHaveLength(1)
  expect(seen[0]?.method).toBe('POST')
  expect(seen[0]?.url).toBe('https://api.openai.com/v1/things')
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer sk-1')
  expect(await seen[0]?.text()).toBe('{"a":1}')
  expect(response.status).toBe(200)
})

test('behavior: which attempt it is', async () => {
  const attempts: number[] = []
  const count: Middleware = (request, next, attempt) => {
    attempts.push(attempt)
    return next(request)
  }
  const fetch: FetchFunction = async () => Response.json({}, { status: 500 })
  const client = createClient({ middleware: [count], fetch })

  await settle(client.send(post, { middleware: [count] }))
  await settle(client.send(post, { maxRetries: 0 }))

  expect(attempts).toEqual([0, 0, 1, 1, 2, 2, 0])
})

test('behavior: left to right, the ones of the client first, fetch innermost, on every attempt', async () => {
  const log: string[] = []
  const trace =
    (name: string): Middleware =>
    async (request, next) => {
      log.push(`> ${name}`)
      const response = await next(request)
      log.push(`< ${name}`)
      return response
    }
  let attempts = 0
  const client = createClient({
    middleware: [trace('a'), trace('b')],
    fetch: async () => {
      log.push('fetch')
      return Response.json({}, { status: ++attempts > 1 ? 200 : 500 })
    },
  })

  await settle(client.send(post, { middleware: [trace('c')] }))

  const once = ['> a', '> b', '> c', 'fetch', '< c', '< b', '< a']
  expect(log).toEqual([...once, ...once])
})

test('behavior: fetch gets the request that the last middleware passed on', async () => {
  const sent: Request[] = []
  const fetch: FetchFunction = async (input, init) => {
    sent.push(new Request(input, init))
    return Response.json({})
  }
  const rewrite: Middleware = async (request, next) => {
    const headers = new Headers(request.headers)
    headers.set('x-signed', 'yes')
    const url = request.url.replace('api.openai.com', 'proxy.example')
    return next(new Request(url, { method: 'PUT', headers, body: `${await request.text()}!` }))
  }

  await createClient({ fetch, middleware: [rewrite] }).send(post)

  expect(sent[0]?.url).toBe('https://proxy.example/v1/things')
  expect(sent[0]?.method).toBe('PUT')
  expect(sent[0]?.headers.get('x-signed')).toBe('yes')
  expect(await sent[0]?.text()).toBe('{"a":1}!')
})

test('behavior: a response of its own is the response', async () => {
  const fetch = vi.fn<FetchFunction>()
  const own = Response.json({ cached: true })
  const response = await createClient({ fetch, middleware: [async () => own] }).send(post)

  expect(response).toBe(own)
  expect(fetch).not.toHaveBeenCalled()
})

test('behavior: a failure of its own is retried as one of the server', async () => {
  const fetch = vi.fn<FetchFunction>()
  const middleware = vi.fn<Middleware>(async () => new Response('busy', { status: 503 }))

  expect(await settle(createClient({ fetch, middleware: [middleware] }).send(post))).toMatchObject({
    name: 'ApiError',
    status: 503,
  })
  expect(middleware).toHaveBeenCalledTimes(3)
})

test('behavior: sees the signal of the attempt', async () => {
  const controller = new AbortController()
  let signal: AbortSignal | undefined
  const middleware: Middleware = (request, next) => {
    ;({ signal } = request)
    return next(request)
  }
  const client = createClient({ middleware: [middleware], fetch: () => new Promise(() => {}) })
  const call = client.send(post, { signal: controller.signal })
  await vi.advanceTimersByTimeAsync(1)
  controller.abort('mine')

  expect(await settle(call)).toBe('mine')
  expect(signal?.aborted).toBe(true)
})

test('behavior: sees a failed connection as a ConnectionError, and may answer it', async () => {
  const seen: unknown[] = []
  const middleware: Middleware = async (request, next) => {
    try {
      return await next(request)
    } catch (error) {
      seen.push(error)
      return Response.json({ offline: true })
    }
  }
  const client = createClient({
    middleware: [middleware],
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  })
  const response = await client.send(post)

  expect(response.status).toBe(200)
  expect(seen).toHaveLength(1)
  expect(isConnectionError(seen[0])).toBe(true)
})

test('behavior: a failed connection that it passes on is retried', async () => {
  const fetch = vi.fn<FetchFunction>(() => Promise.reject(new TypeError('fetch failed')))
  const middleware: Middleware = (request, next) => next(request)

  expect(await settle(createClient({ fetch, middleware: [middleware] }).send(post))).toMatchObject({
    name: 'ConnectionError',
  })
  expect(fetch).toHaveBeenCalledTimes(3)
})

test.each([
  new Error('mine'),
  new Error('mine', { cause: new Error('deeper') }),
  new TypeError('fetch failed'),
  new DOMException('mine', 'AbortError'),
  'text',
  '',
  0,
  null,
  undefined,
  Object.freeze({ frozen: true }),
])('error: %s thrown in a middleware is handed on untouched, and not retried', async (reason) => {
  const fetch = vi.fn<FetchFunction>(async () => Response.json({}))
  const throwing: readonly Middleware[] = [
    async () => {
      throw reason
    },
    () => {
      throw reason
    },
    async (request, next) => {
      await next(request)
      throw reason
    },
  ]
  for (const layer of throwing) {
    const middleware = vi.fn<Middleware>(layer)
    let caught: unknown = 'nothing'
    await settle(
      createClient({ fetch, middleware: [middleware] })
        .send(post)
        .catch((error: unknown) => {
          caught = error
        }),
    )
    expect(caught).toBe(reason)
    expect(middleware).toHaveBeenCalledTimes(1)
  }
})
