import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient } from './createClient.ts'
import { rateLimitOf } from './rateLimitOf.ts'
import { request } from './request.ts'
import { EventStream } from './EventStream.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-01T00:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

const headers = {
  'x-ratelimit-limit-requests': '60',
  'x-ratelimit-remaining-requests': '0',
  'x-ratelimit-reset-requests': '1s',
  'x-ratelimit-limit-tokens': '150000',
  'x-ratelimit-remaining-tokens': '149984',
  'x-ratelimit-reset-tokens': '6m0s',
}

const expected = {
  requests: {
    limit: 60,
    remaining: 0,
    resetMs: 1000,
    resetAt: new Date('2025-01-01T00:00:01Z'),
  },
  tokens: {
    limit: 150_000,
    remaining: 149_984,
    resetMs: 360_000,
    resetAt: new Date('2025-01-01T00:06:00Z'),
  },
}

test('default', () => {
  expect(rateLimitOf(new Response(null, { headers }))).toEqual(expected)
})

test('behavior: of a result and of an error', async () => {
  const send = (status: number): Promise<object> =>
    request(
      createClient({ fetch: async () => Response.json({}, { status, headers }), maxRetries: 0 }),
      { path: '/a' },
    ).catch((error: object) => error) as Promise<object>

  expect(rateLimitOf(await send(200))).toEqual(expected)
  expect(rateLimitOf(await send(429))).toEqual(expected)
})

test('behavior: of a stream', () => {
  expect(rateLimitOf(new EventStream(new Response('', { headers })))).toEqual(expected)
})

const nothing = { limit: undefined, remaining: undefined, resetMs: undefined, resetAt: undefined }

test('behavior: without headers, or a response, every figure is undefined', () => {
  for (const source of [new Response(null), {}, { response: null }, new Error('x')])
    expect(rateLimitOf(source)).toEqual({ requests: nothing, tokens: nothing })
})

test.each([
  ['0s', 0],
  ['6ms', 6],
  ['120ms', 120],
  ['20.464s', 20_464],
  ['1m30.951s', 90_951],
  ['1h0m0s', 3_600_000],
  ['24h1m2s', 86_462_000],
  ['500us', 0.5],
  ['1µs', 0.001],
  ['12Âµs', 0.012],
  ['1.5h', 5_400_000],
  ['.5s', 500],
  ['5.s', 5000],
  ['1h2m', 3_720_000],
  ['100ns', 0.0001],
  ['-1s', -1000],
  ['+1s', 1000],
])('behavior: the duration %s is %d ms', (text, ms) => {
  // Header values are bytes: `µ` has one in Latin-1.
  const { requests } = rateLimitOf(
    new Response(null, { headers: { 'x-ratelimit-reset-requests': text } }),
  )

  expect(requests.resetMs).toBeCloseTo(ms, 6)
  expect(requests.resetAt?.getTime()).toBe(Math.trunc(Date.now() + ms))
})

test.each([
  '',
  'soon',
  '12',
  '1s later',
  '1d',
  's',
  '1 s',
  '.s',
  'NaNs',
  '1.2.3s',
  '--1s',
  '+',
  '1e3s',
  '1sm',
])('behavior: %j is no duration', (text) => {
  expect(
    rateLimitOf(new Response(null, { headers: { 'x-ratelimit-reset-tokens': text } })).tokens,
  ).toEqual(nothing)
})

test.each(['', 'many', '-1', '1.5', '1e3', '0x10', '1,000'])('behavior: %j is no count', (text) => {
  expect(
    rateLimitOf(
      new Response(null, {
        headers: { 'x-ratelimit-limit-tokens': text, 'x-ratelimit-remaining-tokens': text },
      }),
    ).tokens,
  ).toEqual(nothing)
})
