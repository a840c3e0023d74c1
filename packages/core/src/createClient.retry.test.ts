import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, ClientConfig, FetchFunction } from './client.ts'
import { createClient } from './createClient.ts'
import { isApiError } from './errors.ts'

const post: ApiRequest = { method: 'POST', path: '/things', body: { a: 1 } }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  // No jitter unless a test asks for it.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

type Answer = () => Response | Promise<Response>

interface Outcome {
  readonly result: unknown
  /** When each attempt arrived, in ms since the first. */
  readonly times: readonly number[]
  readonly sent: readonly Request[]
}

/** Sends one request to a server that gives these answers in turn, the last one for ever. */
async function run(
  answers: readonly Answer[],
  config: ClientConfig = {},
  request: ApiRequest = post,
): Promise<Outcome> {
  const times: number[] = []
  const sent: Request[] = []
  const start = Date.now()
  const fetch: FetchFunction = async (input, init) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    times.push(Date.now() - start)
    sent.push(new Request(input, init))
    return answer ? answer() : Response.error()
  }
  const pending = createClient({ ...config, fetch })
    .send(request)
    .catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  const result = await pending
  expect(vi.getTimerCount()).toBe(0)
  return { result, times, sent }
}

function fail(status: number, headers: Record<string, string> = {}): Answer {
  return () => new Response('{"error":{"message":"no"}}', { status, headers })
}

const succeed: Answer = () => Response.json({})

async function broken(): Promise<Response> {
  throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })
}

test('default', async () => {
  const { result, times, sent } = await run([fail(500), fail(503), succeed])

  expect(result).toHaveProperty('status', 200)
  expect(times).toEqual([0, 500, 1500])
  expect(await Promise.all(sent.map((request) => request.text()))).toEqual([
    '{"a":1}',
    '{"a":1}',
    '{"a":1}',
  ])
})

test.each([408, 409, 429, 500, 501, 502, 503, 504, 529, 599])(
  'behavior: a %i is tried three times',
  async (status) => {
    const { result, sent } = await run([fail(status)])

    expect(result).toMatchObject({ name: 'ApiError', status })
    expect(sent).toHaveLength(3)
  },
)

test.each([400, 401, 403, 404, 405, 410, 413, 418, 422, 425, 428, 451, 499, 304])(
  'behavior: a %i is not retried',
  async (status) => {
    const { result, sent } = await run([
      () => new Response(status === 304 ? null : 'no', { status }),
      succeed,
    ])

    expect(result).toMatchObject({ name: 'ApiError', status })
    expect(sent).toHaveLength(1)
  },
)

test('behavior: x-should-retry decides over the status', async () => {
  expect((await run([fail(400, { 'x-should-retry': 'true' }), succeed])).sent).toHaveLength(2)
  expect((await run([fail(500, { 'x-should-retry': 'false' }), succeed])).sent).toHaveLength(1)
  expect((await run([fail(500, { 'x-should-retry': 'maybe' }), succeed])).sent).toHaveLength(2)
  expect((await run([fail(400, { 'x-should-retry': 'maybe' }), succeed])).sent).toHaveLength(1)
})

test('behavior: a 2xx is not retried whatever x-should-retry says', async () => {
  const answer: Answer = () => Response.json({}, { headers: { 'x-should-retry': 'true' } })

  expect((await run([answer])).sent).toHaveLength(1)
})

test('behavior: a failed connection is retried', async () => {
  const { result, times } = await run([broken, broken, succeed])

  expect(result).toHaveProperty('status', 200)
  expect(times).toEqual([0, 500, 1500])
})

test('behavior: a connection that never works is an error after the last attempt', async () => {
  const { result, sent } = await run([broken])

  expect(result).toMatchInlineSnapshot(
    `[ConnectionError: POST /things: connection failed: read ECONNRESET]`,
  )
  expect(sent).toHaveLength(3)
})

test('behavior: a body that breaks off is a failed connection', async () => {
  const cut: Answer = () =>
    new Response(
      new ReadableStream({
        start: (stream) => stream.error(new TypeError('terminated')),
      }),
    )
  const { result, sent } = await run([cut, succeed])

  expect(result).toHaveProperty('status', 200)
  expect(sent).toHaveLength(2)
})

test('behavior: an attempt that runs out of time is retried', async () => {
  const { result, times } = await run([() => new Promise<Response>(() => {}), succeed], {
    timeout: 1000,
  })

  expect(result).toHaveProperty('status', 200)
  expect(times).toEqual([0, 1500])
})

test('behavior: the body of a failed response is cancelled before the next attempt', async () => {
  const log: string[] = []
  const unread: Answer = () =>
    new Response(new ReadableStream({ cancel: () => void log.push('cancelled') }), { status: 500 })
  await run([
    unread,
    () => {
      log.push('second attempt')
      return succeed()
    },
  ])

  expect(log).toEqual(['cancelled', 'second attempt'])
})

test('behavior: the body of the last failed response is read for the error', async () => {
  const { result } = await run([fail(500)], { maxRetries: 1 })

  expect(result).toMatchObject({ body: { error: { message: 'no' } } })
  expect(result).toMatchInlineSnapshot(`[ApiError: POST /things: 500 no]`)
})

test('behavior: a body that cannot be sent twice is sent once', async () => {
  for (const answer of [fail(500), broken]) {
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('once'))
        stream.close()
      },
    })
    const { sent } = await run([answer, succeed], {}, { ...post, body })
    expect(sent).toHaveLength(1)
  }
})

test('behavior: bodies of other kinds are sent twice, whole', async () => {
  const form = new FormData()
  form.append('file', new File(['abc'], 'a.txt'))
  const bodies = ['text', new Blob(['blob']), new TextEncoder().encode('view'), form]
  for (const body of bodies) {
    const { sent } = await run([fail(500), succeed], {}, { ...post, body })
    expect(sent).toHaveLength(2)
    const texts = await Promise.all(sent.map((request) => request.text()))
    expect(texts[1]?.replace(/formdata-\S+/g, '')).toBe(texts[0]?.replace(/formdata-\S+/g, ''))
    expect(texts[0]).not.toBe('')
  }
})

test('behavior: the key function is asked for each attempt', async () => {
  let calls = 0
  const { sent } = await run([fail(500), fail(500), succeed], { apiKey: () => `ek_${++calls}` })

  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer ek_1',
    'Bearer ek_2',
    'Bearer ek_3',
  ])
})

test('behavior: every attempt is sent with the same headers', async () => {
  const { sent } = await run([fail(500), succeed], { apiKey: 'sk-1' })

  expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual({
    accept: 'application/json',
    authorization: 'Bearer sk-1',
    'content-type': 'application/json',
  })
})

test('behavior: waits double up to 8 s, less up to a quarter', async () => {
  const longest = await run([fail(500)], { maxRetries: 6 })
  expect(longest.times).toEqual([0, 500, 1500, 3500, 7500, 15_500, 23_500])

  vi.mocked(Math.random).mockReturnValue(0.999_999)
  const { times } = await run([fail(500)], { maxRetries: 6 })
  expect(times.map((time) => Math.round(time / 10) * 10)).toEqual([
    0, 380, 1130, 2630, 5630, 11_630, 17_630,
  ])
})

test.each([
  [{ 'retry-after-ms': '70' }, 70],
  [{ 'retry-after-ms': '70.5' }, 70],
  [{ 'retry-after-ms': '0' }, 0],
  [{ 'retry-after-ms': '70', 'retry-after': '9' }, 70],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
  [{ 'retry-after-ms': '-1', 'retry-after': '9' }, 9000],
  [{ 'retry-after-ms': '', 'retry-after': '9' }, 9000],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '1.5' }, 1500],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '60' }, 60_000],
  [{ 'retry-after': 'Wed, 01 Jan 2025 00:00:07 GMT' }, 7000],
  [{ 'retry-after': 'Tue, 31 Dec 2024 23:59:00 GMT' }, 500],
  [{ 'retry-after': '-5' }, 500],
  [{ 'retry-after': 'NaN' }, 500],
  [{ 'retry-after': 'Infinity' }, 500],
  [{ 'retry-after': 'later, maybe in 2031' }, 500],
  [{ 'retry-after': '' }, 500],
])('behavior: %j is waited for %i ms', async (headers: Record<string, string>, delay) => {
  vi.setSystemTime('2025-01-01T00:00:00Z')

  expect((await run([fail(429, headers), succeed])).times).toEqual([0, delay])
})

test('behavior: a server that asks for too long a wait gets no retry', async () => {
  const { result, sent } = await run([fail(429, { 'retry-after': '60.001' }), succeed])

  expect(sent).toHaveLength(1)
  expect(isApiError(result) && result.retryAfter).toBe(60_001)
  expect(result).toHaveProperty('message', 'POST /things: 429 no')
})

test('behavior: the error after the last attempt has retryAfter', async () => {
  const { result } = await run([fail(429, { 'retry-after': '2' })])

  expect(result).toHaveProperty('retryAfter', 2000)
})

test('options: maxRetries', async () => {
  expect((await run([fail(500)], { maxRetries: 0 })).sent).toHaveLength(1)
  expect((await run([fail(500)], { maxRetries: 4 })).sent).toHaveLength(5)
})

test('options: maxRetryDelay', async () => {
  const answers = [fail(429, { 'retry-after': '120' }), succeed]

  expect((await run(answers, { maxRetryDelay: 120_000 })).times).toEqual([0, 120_000])
  expect((await run(answers, { maxRetryDelay: 119_999 })).times).toEqual([0])
  expect((await run([fail(500), succeed], { maxRetryDelay: 0 })).times).toEqual([0, 500])
})

test('options: a wait beyond what a timer can count is not cut to nothing', async () => {
  const days = 40 * 24 * 60 * 60
  const { times } = await run([fail(429, { 'retry-after': `${days}` }), succeed], {
    maxRetryDelay: Infinity,
  })

  // Either the whole wait, or none and no second attempt.
  expect([[0], [0, days * 1000]]).toContainEqual(times)
})

test('options: idempotencyKey is the same in every attempt', async () => {
  const sent: (string | null)[] = []
  const client = createClient({
    fetch: async (input, init) => {
      sent.push(new Request(input, init).headers.get('idempotency-key'))
      return sent.length > 2 ? Response.json({}) : new Response('', { status: 500 })
    },
  })
  const pending = client.send(post, { idempotencyKey: 'idem-1' })
  await vi.runAllTimersAsync()
  await pending

  expect(sent).toEqual(['idem-1', 'idem-1', 'idem-1'])
})
