import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, FetchFunction } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const reasons: readonly unknown[] = [
  new Error('left the page'),
  new DOMException('x', 'AbortError'),
  new TypeError('fetch failed'),
  'text',
  '',
  0,
  false,
  null,
  Symbol('why'),
  Object.freeze({ frozen: true }),
]

interface Outcome {
  readonly reason: unknown
  readonly settledAt: number
}

const pending = 'nothing yet'

/** Sends a request, aborts it after `ms`, and returns what it was rejected with. */
async function abortAfter(
  ms: number,
  reason: unknown,
  fetch: FetchFunction,
  config: ClientConfig = {},
  create = createClient,
): Promise<Outcome> {
  const start = Date.now()
  const outcome: { reason: unknown; settledAt: number } = { reason: pending, settledAt: -1 }
  const controller = new AbortController()
  create({ ...config, fetch })
    .send(post, { signal: controller.signal })
    .then(
      () => Promise.reject(new Error('resolved')),
      (error: unknown) => error,
    )
    .then((error: unknown) => {
      outcome.reason = error
      outcome.settledAt = Date.now() - start
    })
    .catch(() => {})
  await vi.advanceTimersByTimeAsync(ms)
  expect(outcome.reason).toBe(pending)
  controller.abort(reason)
  await vi.advanceTimersByTimeAsync(0)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(100_000)
  return outcome
}

function hang(): Promise<Response> {
  return new Promise<Response>(() => {})
}

test('default', async () => {
  const reason = new Error('left the page')
  const fetch = vi.fn<FetchFunction>(
    (input, init) =>
      new Promise((_, reject) => {
        const { signal } = new Request(input, init)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )

  expect(await abortAfter(50, reason, fetch)).toEqual({ reason, settledAt: 50 })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test.each(reasons.map((reason) => [typeof reason, reason] as const))(
  'behavior: a reason (%s) is handed back untouched from every phase',
  async (_, reason) => {
    const failing = (): Promise<Response> => Promise.resolve(new Response('', { status: 500 }))
    const stalled = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream()))
    const stalledError = (): Promise<Response> =>
      Promise.resolve(new Response(new ReadableStream(), { status: 400 }))
    const stuckKey = { apiKey: () => new Promise<string>(() => {}) }

    for (const outcome of [
      // In flight, with a fetch that ignores its signal.
      await abortAfter(50, reason, hang),
      await abortAfter(50, reason, hang, {}, createLiteClient),
      // In the key function.
      await abortAfter(50, reason, hang, stuckKey),
      await abortAfter(50, reason, hang, stuckKey, createLiteClient),
      // In a middleware.
      await abortAfter(50, reason, hang, { middleware: [hang] }),
      // In the wait between two attempts.
      await abortAfter(50, reason, failing),
      // In a body, of a result and of an error.
      await abortAfter(50, reason, stalled),
      await abortAfter(50, reason, stalled, {}, createLiteClient),
      await abortAfter(50, reason, stalledError),
      await abortAfter(50, reason, stalledError, {}, createLiteClient),
    ]) {
      expect(outcome.reason).toBe(reason)
      expect(outcome.settledAt).toBe(50)
    }
  },
)

test.each(reasons.map((reason) => [typeof reason, reason] as const))(
  'behavior: a signal aborted before (%s) sends nothing and asks for no key',
  async (_, reason) => {
    const fetch = vi.fn<FetchFunction>(hang)
    const apiKey = vi.fn<() => string>(() => 'ek_1')
    const signal = AbortSignal.abort(reason)
    for (const create of [createClient, createLiteClient]) {
      let caught: unknown = pending
      await create({ fetch, apiKey })
        .send(post, { signal })
        .catch((error: unknown) => {
          caught = error
        })
      expect(caught).toBe(reason)
    }
    expect(fetch).not.toHaveBeenCalled()
    expect(apiKey).not.toHaveBeenCalled()
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
  },
)

test('behavior: an abort in the key function sends nothing once the key is there', async () => {
  for (const create of [createClient, createLiteClient]) {
    let give: ((key: string) => void) | undefined
    const fetch = vi.fn<FetchFunction>(async () => Response.json({}))
    const apiKey = (): Promise<string> =>
      new Promise((resolve) => {
        give = resolve
      })
    await abortAfter(50, new Error('mine'), fetch, { apiKey }, create)
    give?.('ek_late')
    await vi.advanceTimersByTimeAsync(10)
    expect(fetch).not.toHaveBeenCalled()
  }
})

test('behavior: an abort in the wait sends no other attempt', async () => {
  const fetch = vi.fn<FetchFunction>(async () => new Response('', { status: 500 }))
  await abortAfter(50, new Error('mine'), fetch)

  expect(fetch).toHaveBeenCalledTimes(1)
})

test('behavior: an abort that fetch turns into an error of its own is not retried', async () => {
  const reason = new Error('mine')
  const fetch = vi.fn<FetchFunction>(
    (input, init) =>
      new Promise((_, reject) => {
        const { signal } = new Request(input, init)
        signal.addEventListener('abort', () => reject(new TypeError('network error')))
      }),
  )

  expect(await abortAfter(50, reason, fetch)).toEqual({ reason, settledAt: 50 })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('behavior: an abort while a redirect is on its way sends no other request', async () => {
  let answer: ((response: Response) => void) | undefined
  const fetch = vi.fn<FetchFunction>(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  )
  await abortAfter(50, new Error('mine'), fetch)
  answer?.(new Response(null, { status: 307, headers: { location: '/v1/elsewhere' } }))
  await vi.advanceTimersByTimeAsync(10)

  expect(fetch).toHaveBeenCalledTimes(1)
})

test('behavior: the signal of one request leaves another alone', async () => {
  const first = new AbortController()
  const second = new AbortController()
  const client = createClient({ fetch: hang })
  let settled = false
  const one = client.send(post, { signal: first.signal }).catch((error: unknown) => error)
  void client
    .send(post, { signal: second.signal })
    .catch(() => {})
    .finally(() => {
      settled = true
    })
  first.abort('one')

  expect(await one).toBe('one')
  expect(settled).toBe(false)
  second.abort()
})

test.each(['json', undefined] as const)(
  'behavior: a call that expects %s leaves no listener and no timer behind',
  async (expected) => {
    for (const create of [createClient, createLiteClient])
      for (const answer of [
        (): Response => Response.json({}),
        (): Response => new Response(null, { status: 204 }),
        (): Response => Response.json({}, { status: 404 }),
      ]) {
        const { signal } = new AbortController()
        await create({ fetch: async () => answer(), totalTimeout: 1000 })
          .send({ ...post, expect: expected }, { signal })
          .catch(() => {})
        expect(getEventListeners(signal, 'abort')).toHaveLength(0)
        expect(vi.getTimerCount()).toBe(0)
      }
  },
)

test('behavior: a thousand calls on one signal leave no listener behind', async () => {
  const { signal } = new AbortController()
  const client = createClient({ fetch: async () => Response.json({}) })
  for (let index = 0; index < 1000; index++) await client.send(post, { signal })

  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})
