import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, FetchFunction, RequestOptions } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

interface Outcome {
  readonly result: unknown
  /** When the call ended, in ms. */
  readonly time: number
  readonly attempts: number
}

async function run(
  fetch: FetchFunction,
  config: ClientConfig = {},
  options: RequestOptions = {},
  request = post,
  create = createClient,
): Promise<Outcome> {
  const start = Date.now()
  let time = -1
  let attempts = 0
  const { signal } = new AbortController()
  const client = create({
    ...config,
    fetch: (input, init) => {
      attempts++
      return fetch(input, init)
    },
  })
  const pending = client
    .send(request, { signal, ...options })
    .catch((error: unknown) => error)
    .finally(() => {
      time = Date.now() - start
    })
  await vi.advanceTimersByTimeAsync(10_000_000)
  const result = time < 0 ? 'still waiting' : await pending
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(vi.getTimerCount()).toBe(0)
  return { result, time, attempts }
}

/** Never answers, whatever its signal says. */
function hang(): Promise<Response> {
  return new Promise<Response>(() => {})
}

/** Sends headers and then nothing. */
async function stall(status = 200): Promise<Response> {
  return new Response(new ReadableStream(), { status })
}

test('default', async () => {
  expect(await run(hang, { maxRetries: 0 })).toMatchObject({
    time: 600_000,
    attempts: 1,
    result: {
      name: 'TimeoutError',
      limit: 'timeout',
      after: 600_000,
      message: 'POST /things: timeout of 600000 ms ran out',
    },
  })
})

test('behavior: an attempt that ran out of time is aborted', async () => {
  const reasons: unknown[] = []
  const fetch: FetchFunction = (input, init) => {
    const { signal } = new Request(input, init)
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reasons.push(signal.reason)
        reject(signal.reason)
      })
    })
  }
  const { result } = await run(fetch, { timeout: 10, maxRetries: 1 })

  expect(reasons).toHaveLength(2)
  expect(reasons[1]).toBe(result)
})

test('behavior: a body that stalls is part of the attempt', async () => {
  expect(await run(() => stall(), { timeout: 1000, maxRetries: 1 })).toMatchObject({
    time: 2500,
    attempts: 2,
    result: { name: 'TimeoutError', limit: 'timeout', after: 1000 },
  })
})

test('behavior: the body of an error that stalls is part of the attempt', async () => {
  expect(await run(() => stall(400), { timeout: 1000, maxRetries: 0 })).toMatchObject({
    time: 1000,
    result: { name: 'TimeoutError', limit: 'timeout' },
  })
})

test('behavior: a key function that never answers is part of the attempt', async () => {
  expect(
    await run(hang, { apiKey: () => new Promise<string>(() => {}), timeout: 1000, maxRetries: 0 }),
  ).toMatchObject({ time: 1000, attempts: 0, result: { name: 'TimeoutError' } })
})

test('behavior: a key that comes too late sends nothing', async () => {
  let give: ((key: string) => void) | undefined
  const fetch = vi.fn<FetchFunction>(async () => Response.json({}))
  const apiKey = (): Promise<string> =>
    new Promise((resolve) => {
      give = resolve
    })
  await run(fetch, { apiKey, timeout: 10, maxRetries: 0 })
  give?.('ek_late')
  await vi.advanceTimersByTimeAsync(10)

  expect(fetch).not.toHaveBeenCalled()
})

test('behavior: a middleware that never answers is part of the attempt', async () => {
  expect(await run(hang, { middleware: [hang], timeout: 1000, maxRetries: 0 })).toMatchObject({
    time: 1000,
    result: { name: 'TimeoutError' },
  })
})

test('behavior: a response that comes too late is not handed on, and its body is freed', async () => {
  let answer: ((response: Response) => void) | undefined
  const fetch: FetchFunction = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  let handedOn = 0
  const onResponse = (): void => void handedOn++
  const cancel = vi.fn<() => void>()
  for (const create of [createClient, createLiteClient])
    for (const expected of ['json', 'stream', 'response'] as const) {
      const request: ApiRequest = { ...post, expect: expected }
      await run(fetch, { timeout: 10, maxRetries: 0 }, { onResponse }, request, create)
      answer?.(new Response(new ReadableStream({ cancel }, { highWaterMark: 0 })))
      await vi.advanceTimersByTimeAsync(10)
    }

  expect(handedOn).toBe(0)
  expect(cancel).toHaveBeenCalledTimes(6)
})

test('options: the timeout of a request wins over that of the client', async () => {
  const { result, time } = await run(hang, { timeout: 5, maxRetries: 0 }, { timeout: 70 })

  expect(time).toBe(70)
  expect(result).toHaveProperty('after', 70)
})

test.each([Infinity, 2 ** 31, Number.MAX_SAFE_INTEGER])(
  'options: a timeout of %d does not fire at once',
  async (timeout) => {
    for (const create of [createClient, createLiteClient]) {
      const config = { timeout, totalTimeout: timeout }
      expect(await run(hangUntil(5_000_000), config, {}, post, create)).toMatchObject({
        time: 5_000_000,
        result: { status: 200 },
      })
    }
  },
)

test('options: totalTimeout ends an attempt', async () => {
  expect(await run(hang, { totalTimeout: 1000 })).toMatchObject({
    time: 1000,
    attempts: 1,
    result: {
      name: 'TimeoutError',
      limit: 'totalTimeout',
      after: 1000,
      message: 'POST /things: totalTimeout of 1000 ms ran out',
    },
  })
})

test('options: totalTimeout counts attempts and waits together', async () => {
  const failing = (): Promise<Response> => Promise.resolve(new Response('', { status: 500 }))

  // Attempts at 0, 500 and 1500 ms; the next would be at 3500.
  expect(await run(failing, { totalTimeout: 2000, maxRetries: 9 })).toMatchObject({
    time: 2000,
    attempts: 3,
    result: { name: 'TimeoutError', limit: 'totalTimeout' },
  })
  expect(await run(hang, { totalTimeout: 2000, timeout: 700, maxRetries: 9 })).toMatchObject({
    time: 2000,
    attempts: 2,
    result: { limit: 'totalTimeout' },
  })
})

test('options: totalTimeout covers the body', async () => {
  expect(await run(() => stall(), { totalTimeout: 1000 })).toMatchObject({
    time: 1000,
    attempts: 1,
    result: { limit: 'totalTimeout' },
  })
})

test('options: totalTimeout of the request wins over that of the client', async () => {
  expect(await run(hang, { totalTimeout: 1000 }, { totalTimeout: 30 })).toMatchObject({ time: 30 })
})

test.each(['timeout', 'totalTimeout'] as const)('options: %s in a lite client', async (limit) => {
  for (const fetch of [hang, (): Promise<Response> => stall(), (): Promise<Response> => stall(500)])
    expect(await run(fetch, { [limit]: 40 }, {}, post, createLiteClient)).toMatchObject({
      time: 40,
      attempts: 1,
      result: {
        name: 'TimeoutError',
        limit,
        after: 40,
        message: `POST /things: ${limit} of 40 ms ran out`,
      },
    })
})

test('options: the limits of a request win over those of a lite client', async () => {
  const client = { timeout: 70, totalTimeout: 80 }

  expect(await run(hang, client, { timeout: 5 }, post, createLiteClient)).toMatchObject({
    time: 5,
    result: { limit: 'timeout' },
  })
  expect(await run(hang, client, { totalTimeout: 6 }, post, createLiteClient)).toMatchObject({
    time: 6,
    result: { limit: 'totalTimeout' },
  })
})

test('options: the default of timeout in a lite client', async () => {
  expect(await run(hang, {}, {}, post, createLiteClient)).toMatchObject({ time: 600_000 })
})

function hangUntil(ms: number): FetchFunction {
  return () => new Promise((resolve) => setTimeout(() => resolve(Response.json({})), ms))
}
