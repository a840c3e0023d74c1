import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { rateLimit, type RateLimitOptions } from './rateLimit.ts'
import { sendJson } from './sendJson.ts'

const get: ApiRequest = { method: 'GET', path: '/a' }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 })
})

afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error('a timer was left')
  vi.useRealTimers()
})

/** Calls, and when each reached the server, in ms. */
function open(
  options: RateLimitOptions,
  answers: readonly (() => Response)[] = [],
  config: ClientConfig = {},
) {
  const times: number[] = []
  const client = createClient({
    maxRetries: 0,
    ...config,
    middleware: [rateLimit(options)],
    fetch: async () => {
      times.push(Date.now())
      return answers[times.length - 1]?.() ?? Response.json({})
    },
  })
  const ask = (request = get, signal?: AbortSignal): Promise<unknown> =>
    sendJson(client, request, { signal }).catch((error: unknown) => error)
  return { times, ask }
}

const tell =
  (headers: Record<string, string>, status = 200) =>
  (): Response =>
    Response.json({}, { status, headers })

test('default', async () => {
  const { times, ask } = open({})
  await Promise.all(Array.from({ length: 50 }, () => ask()))

  expect(times).toEqual(Array.from({ length: 50 }, () => 0))
})

test('options: requestsPerMinute', async () => {
  const { times, ask } = open({ requestsPerMinute: 3 })
  const calls = Promise.all(Array.from({ length: 6 }, () => ask()))
  await vi.runAllTimersAsync()
  await calls
  await vi.advanceTimersByTimeAsync(600_000)
  const later = Promise.all(Array.from({ length: 4 }, () => ask()))
  await vi.runAllTimersAsync()
  await later

  // A minute's worth at once, then one every 20 s, and no more than a minute's worth saved up.
  expect(times).toEqual([0, 0, 0, 20_000, 40_000, 60_000, 660_000, 660_000, 660_000, 680_000])
})

test('options: tokensPerMinute', async () => {
  const { times, ask } = open({ tokensPerMinute: 600 })
  const chat: ApiRequest = {
    method: 'POST',
    path: '/chat/completions',
    // 400 for the answer and 103 for the text: the image counts for nothing.
    body: { max_completion_tokens: 400, x: 'a b '.repeat(91), image: 'A'.repeat(5000) },
  }
  const text = JSON.stringify({ ...(chat.body as object), image: '' })
  expect(Math.ceil(text.length / 4) + 400).toBe(503)
  const calls = Promise.all([ask(chat), ask(get), ask(chat)])
  await vi.runAllTimersAsync()
  await calls

  expect(times[0]).toBe(0)
  expect(times[1]).toBe(0)
  // 406 tokens are missing, and ten come a second.
  expect(times[2]).toBe(40_600)
})

test('behavior: more tokens than a minute has are sent once all of them are there', async () => {
  const { times, ask } = open({ tokensPerMinute: 60 })
  const body = { max_tokens: 1_000_000 }
  const calls = Promise.all([0, 1].map(() => ask({ method: 'POST', path: '/a', body })))
  await vi.runAllTimersAsync()
  await calls

  expect(times).toEqual([0, 60_000])
})

test('behavior: what the server has left', async () => {
  const { times, ask } = open({}, [
    tell({
      'x-ratelimit-limit-requests': '3',
      'x-ratelimit-remaining-requests': '1',
      'x-ratelimit-reset-requests': '1m30.5s',
    }),
  ])
  await ask()
  const calls = Promise.all(Array.from({ length: 3 }, () => ask()))
  await vi.runAllTimersAsync()
  await calls

  expect(times).toEqual([0, 0, 90_500, 90_500])
})

test('behavior: tokens that the server has left', async () => {
  const { times, ask } = open({}, [
    tell({ 'x-ratelimit-remaining-tokens': '100', 'x-ratelimit-reset-tokens': '6s' }),
  ])
  await ask()
  const small = ask({ method: 'POST', path: '/a', body: { max_output_tokens: 50 } })
  const large = ask({ method: 'POST', path: '/a', body: { max_output_tokens: 500 } })
  await vi.runAllTimersAsync()
  await Promise.all([small, large])

  expect(times).toEqual([0, 0, 6000])
})

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after-ms': '1500' }, 1500],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:03 GMT' }, 3000],
])('behavior: an error with %j holds all others back', async (headers, ms) => {
  const { times, ask } = open({}, [tell(headers, 429)])
  await ask()
  const calls = Promise.all([ask(), ask()])
  await vi.runAllTimersAsync()
  await calls

  expect(times).toEqual([0, ms, ms])
})

test('behavior: a retry waits no longer than the server asks', async () => {
  const { times, ask } = open({}, [tell({ 'retry-after': '2' }, 429)], { maxRetries: 1 })
  const call = ask()
  await vi.runAllTimersAsync()

  expect(await call).toEqual({})
  expect(times).toEqual([0, 2000])
})

test.each([
  {},
  { 'x-ratelimit-remaining-requests': '0' },
  { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': 'soon' },
  { 'x-ratelimit-remaining-requests': 'none', 'x-ratelimit-reset-requests': '9s' },
  { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '-9s' },
  { 'retry-after': 'never' },
])('behavior: %j holds nobody back', async (headers) => {
  const { times, ask } = open({}, [tell(headers)])
  await ask()
  await ask()

  expect(times).toEqual([0, 0])
})

test('behavior: a wait that is aborted ends at once and gives its share back', async () => {
  const { times, ask } = open({ requestsPerMinute: 1 })
  await ask()
  const controller = new AbortController()
  const waiting = ask(get, controller.signal)
  await vi.advanceTimersByTimeAsync(10)
  expect(vi.getTimerCount()).toBeGreaterThan(0)
  controller.abort('enough')
  expect(await waiting).toBe('enough')
  await vi.advanceTimersByTimeAsync(0)
  expect(vi.getTimerCount()).toBe(0)

  const next = ask()
  await vi.runAllTimersAsync()
  await next
  expect(times).toEqual([0, 60_000])
})

test('behavior: a wait is part of the timeout', async () => {
  const { times, ask } = open({ requestsPerMinute: 1 }, [], { timeout: 1000 })
  await ask()
  const call = ask()
  await vi.runAllTimersAsync()

  expect(await call).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
  expect(times).toEqual([0])
})

test('behavior: each middleware counts for itself', async () => {
  const one = open({ requestsPerMinute: 1 })
  const other = open({ requestsPerMinute: 1 })
  await Promise.all([one.ask(), other.ask()])

  expect([...one.times, ...other.times]).toEqual([0, 0])
})

test('error: a limit that is none', () => {
  for (const limit of [0, -1, Number.NaN, 'many' as unknown as number]) {
    expect(() => rateLimit({ requestsPerMinute: limit })).toThrow(/^requestsPerMinute must be/)
    expect(() => rateLimit({ tokensPerMinute: limit })).toThrow(/^tokensPerMinute must be/)
  }
})
