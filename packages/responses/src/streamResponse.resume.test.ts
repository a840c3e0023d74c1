import { getEventListeners } from 'node:events'
import { createClient, type EventStream } from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import { collect } from '@bonsai-internal/stub'
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { accumulateResponse } from './accumulateResponse.ts'
import type { ResponseStreamEvent } from './generated/types.gen.ts'
import { streamResponse, type StreamResponseOptions } from './streamResponse.ts'

const params = { model: 'gpt-5.5', input: 'Hi', background: true } as const
const response = { id: 'resp_1', object: 'response', output: [] }
const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const deltas = ['Hé', 'llo', ' 🌳', '!'].map((delta) => ({
  type: 'response.output_text.delta',
  ...place,
  delta,
}))
const events: object[] = [
  { type: 'response.created', response },
  { type: 'response.in_progress', response },
  ...deltas,
  { type: 'response.completed', response: { ...response, status: 'completed' } },
].map((event, sequence_number) => ({ ...event, sequence_number }))
const parts = events.map((event) => new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`))

/** How a connection goes: what it sends, and how that ends. */
interface Connection {
  /** Events to send, by number; those behind `starting_after` if left out. */
  readonly numbers?: readonly number[]
  /** Bytes after which it drops. */
  readonly length?: number
  /** A fault instead of an end, or silence. */
  readonly ending?: 'end' | 'fault' | 'silence'
  /** Instead of a stream. */
  readonly answer?: Response | Error
}

interface Served {
  readonly stream: Promise<EventStream<ResponseStreamEvent>>
  readonly sent: Request[]
  /** Connections that are open. */
  readonly open: Set<unknown>
  readonly signal: AbortSignal
  readonly abort: (reason: unknown) => void
}

/** A server with a script, by connection; the last entry is that of all further ones. */
function serve(script: readonly Connection[], options: StreamResponseOptions = {}): Served {
  const sent: Request[] = []
  const open = new Set<unknown>()
  const controller = new AbortController()
  const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const connection = script[Math.min(sent.length, script.length - 1)] ?? {}
    sent.push(request)
    const { answer, ending = 'end', length } = connection
    if (answer instanceof Error) throw answer
    if (answer) return answer.clone()
    const after = Number(new URL(request.url).searchParams.get('starting_after') ?? -1)
    const numbers = connection.numbers ?? [...events.keys()].filter((number) => number > after)
    const bytes = new Uint8Array([...numbers].flatMap((number) => [...(parts[number] ?? [])]))
    const body = new ReadableStream<Uint8Array>(
      {
        start(sink) {
          open.add(sink)
          sink.enqueue(bytes.subarray(0, length))
        },
        pull(sink) {
          if (ending === 'silence') return
          open.delete(sink)
          if (ending === 'end') sink.close()
          else sink.error(new TypeError('terminated'))
        },
        cancel() {
          open.clear()
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  const client = createClient({ apiKey: 'sk-stub', fetch })
  const { signal } = controller
  const stream = streamResponse(client, params, { resume: true, signal, ...options })
  return { stream, sent, open, signal, abort: (reason) => controller.abort(reason) }
}

async function failure(served: Served): Promise<unknown> {
  try {
    await collect(await served.stream)
  } catch (error) {
    return error
  }
  throw new Error('did not fail')
}

function expectNothingLeft({ open, signal }: Served): void {
  expect([open.size, getEventListeners(signal, 'abort').length, vi.getTimerCount()]).toEqual([
    0, 0, 0,
  ])
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Lets waits pass as they are begun. */
async function quick<T>(work: Promise<T>): Promise<T> {
  const state = { isDone: false }
  const ended = work.finally(() => {
    state.isDone = true
  })
  ended.catch(() => {})
  for (; !state.isDone; await vi.advanceTimersByTimeAsync(10_000))
    await new Promise((resolve) => setImmediate(resolve))
  return ended
}

test('default', async () => {
  const served = serve([{ numbers: [0, 1, 2] }, {}])

  const stream = await served.stream
  expect(await quick(collect(stream))).toEqual(events)

  expect(stream.ended).toBe('eof')
  const [first, second] = served.sent
  expect(await first?.json()).toEqual({ ...params, stream: true })
  expect(served.sent).toHaveLength(2)
  expect(second?.method).toBe('GET')
  expect(second?.url).toBe(
    'https://api.openai.com/v1/responses/resp_1?stream=true&starting_after=2',
  )
  expect(second?.headers.get('accept')).toBe('text/event-stream')
  expectNothingLeft(served)
})

test('behavior: every event comes once, wherever the connection drops', async () => {
  const total = parts.reduce((sum, { length }) => sum + length, 0)
  const connection = record({
    length: nat(total),
    ending: constantFrom('end' as const, 'fault' as const, 'silence' as const),
  })
  await assert(
    asyncProperty(array(connection, { maxLength: 4 }), async (drops) => {
      // The first event names the response: before it there is nothing to go on with.
      const script = drops.map(({ length, ending }, index) => ({
        length: index ? length : length + Number(parts[0]?.length),
        ending,
      }))
      const served = serve([...script, {}], { idleTimeout: 5000, maxRetries: 5 })

      expect(await quick(collect(await served.stream))).toEqual(events)
      expectNothingLeft(served)
    }),
    { numRuns: 150 },
  )
})

test('behavior: what is sent again is not passed on again', async () => {
  const all = [...events.keys()]
  const served = serve([
    { numbers: [0, 0, 1] },
    { numbers: [0, 1, 2, 1] },
    { numbers: all.slice(0, 5) },
    { numbers: [...all, 3] },
  ])

  expect(await quick(collect(await served.stream))).toEqual(events)
})

test('behavior: [DONE] ends the stream, finished or not', async () => {
  const text = `data: ${JSON.stringify(events[0])}\n\ndata: [DONE]\n\n`
  const served = serve([{ answer: new Response(text) }])

  const stream = await served.stream
  expect(await collect(stream)).toEqual(events.slice(0, 1))
  expect(stream.ended).toBe('done')
  expect(served.sent).toHaveLength(1)
  expectNothingLeft(served)
})

test('behavior: a connection that fails after the last event is no fault', async () => {
  const served = serve([{ ending: 'fault' }])

  expect(await collect(await served.stream)).toEqual(events)
  expect(served.sent).toHaveLength(1)
})

test('behavior: the stream is one like any other', async () => {
  const drop = [{ numbers: [0, 1, 2] }, {}]

  const [left, right] = (await serve(drop).stream).tee()
  expect(await quick(Promise.all([collect(left), collect(right)]))).toEqual([events, events])

  const lines = new Response((await serve(drop).stream).toReadableStream()).text()
  expect(
    (await quick(lines))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(events)

  expect(await quick(accumulateResponse(await serve(drop).stream))).toMatchObject({
    status: 'completed',
  })

  const served = serve(drop)
  {
    await using stream = await served.stream
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.ended).toBeUndefined()
  }
  expectNothingLeft(served)
})

test('behavior: half of a tee holds the connection', async () => {
  const served = serve([{ numbers: [0, 1, 2] }, {}])
  const [left, right] = (await served.stream).tee()
  await left.cancel()

  expect(await quick(collect(right))).toEqual(events)
  expectNothingLeft(served)
})

test('behavior: the retry budget begins anew with each new event', async () => {
  const one = events.map((_, number) => ({ numbers: [number] }))
  const nothing = { numbers: [0] }
  const script = one.flatMap((connection, index) => (index ? [nothing, connection] : connection))
  const served = serve(script, { maxRetries: 2 })

  expect(await quick(collect(await served.stream))).toEqual(events)
  expect(served.sent).toHaveLength(script.length)
})

test('behavior: waits grow as those of retries do', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const served = serve([{ numbers: [0] }, { answer: new TypeError('down') }], { maxRetries: 3 })
  const failed = failure(served)
  const counts: number[] = []
  for (const ms of [499, 1, 999, 1, 1999, 1]) {
    await advance(ms)
    counts.push(served.sent.length)
  }

  expect(counts).toEqual([1, 2, 2, 3, 3, 4])
  expect(await failed).toMatchObject({ name: 'ConnectionError' })
  expectNothingLeft(served)
})

test('behavior: a server that asks for time gets it', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const busy = new Response('{}', { status: 503, headers: { 'retry-after': '9' } })
  const served = serve([{ numbers: [0] }, { answer: busy }, {}])
  const all = collect(await served.stream)
  await advance(500)
  await advance(8999)
  expect(served.sent).toHaveLength(2)
  await advance(1)
  expect(served.sent).toHaveLength(3)

  expect(await all).toEqual(events)
})

test('behavior: what was asked of the events holds for all of them', async () => {
  const sent: Request[] = []
  const client = createLiteClient({
    apiKey: 'sk-stub',
    fetch: async (...request) => {
      sent.push(new Request(...request))
      const numbers = sent.length > 1 ? [...parts.keys()] : [0]
      return new Response(new Blob(numbers.map((number) => parts[number] as BlobPart)))
    },
  })
  const include = ['message.output_text.logprobs'] as const
  const stream = await streamResponse(
    client,
    { ...params, include, stream_options: { include_obfuscation: false } },
    { resume: true, extraBody: { a: 1 }, headers: { 'x-a': '1' }, idempotencyKey: 'key' },
  )

  expect(await quick(collect(stream))).toEqual(events)
  const { searchParams } = new URL(sent[1]?.url ?? '')
  expect([...searchParams]).toEqual([
    ['stream', 'true'],
    ['starting_after', '0'],
    ['include[]', 'message.output_text.logprobs'],
    ['include_obfuscation', 'false'],
  ])
  expect(sent.map(({ headers }) => [headers.get('x-a'), headers.get('idempotency-key')])).toEqual([
    ['1', 'key'],
    ['1', null],
  ])
})

test('behavior: without resume a drop is what it was', async () => {
  const drop = { resume: false, maxRetries: 5 } as const
  const ended = serve([{ numbers: [0, 1] }], drop)
  expect(await collect(await ended.stream)).toEqual(events.slice(0, 2))
  expect(ended.sent).toHaveLength(1)

  expect(await failure(serve([{ numbers: [0], ending: 'fault' }], drop))).toMatchObject({
    name: 'ConnectionError',
  })
})

const phases: [string, readonly Connection[], number][] = [
  ['while it is open', [{ ending: 'silence', numbers: [0, 1] }], 0],
  ['while it waits', [{ numbers: [0, 1] }], 100],
  ['while it connects', [{ numbers: [0, 1] }, { ending: 'silence', numbers: [] }], 500],
  ['once it is resumed', [{ numbers: [0] }, { ending: 'silence', numbers: [1] }], 500],
]

test.each(phases)('behavior: cancel %s', async (_, script, ms) => {
  const served = serve(script)
  const stream = await served.stream
  const all = collect(stream)
  await advance(ms)
  await stream.cancel()

  expect(await all).toEqual(events.slice(0, 2))
  expect(stream.ended).toBe('cancelled')
  expectNothingLeft(served)
})

test.each(phases)('behavior: abort %s', async (_, script, ms) => {
  for (const reason of [new Error('left'), 'left', null]) {
    const served = serve(script)
    const failed = failure(served)
    await advance(ms)
    served.abort(reason)

    expect(await failed).toBe(reason)
    expectNothingLeft(served)
  }
})

test.each(phases)('options: totalTimeout ends it %s', async (_, script, ms) => {
  const served = serve(script, { totalTimeout: ms + 50 })
  const failed = failure(served)
  await advance(ms)
  await advance(50)

  expect(await failed).toMatchObject({ limit: 'totalTimeout', after: ms + 50 })
  expectNothingLeft(served)
})

test('behavior: leaving the loop frees the connection, resumed or not', async () => {
  for (const count of [1, 4]) {
    const served = serve([{ numbers: [0, 1] }, { ending: 'silence' }])
    const stream = await served.stream
    let seen = 0
    const reading = (async () => {
      for await (const _ of stream) if (++seen === count) break
    })()
    await quick(reading)

    expect(stream.ended).toBe('cancelled')
    expectNothingLeft(served)
  }
})

test('behavior: cancel or abort before it is read', async () => {
  const cancelled = serve([{ ending: 'silence' }])
  await (await cancelled.stream).cancel()
  expect(await collect(await cancelled.stream)).toEqual([])
  expectNothingLeft(cancelled)

  const aborted = serve([{ ending: 'silence' }])
  const stream = await aborted.stream
  aborted.abort('gone')
  await expect(collect(stream)).rejects.toBe('gone')
  expectNothingLeft(aborted)

  const early = serve([{}])
  early.abort('gone')
  await expect(early.stream).rejects.toBe('gone')
})

test.each([
  ['404', new Response('{"error":{"message":"not found"}}', { status: 404 }), 2],
  ['503', new Response('{"error":{"message":"busy"}}', { status: 503 }), 4],
  ['a wait too long', new Response('', { status: 503, headers: { 'retry-after': '61' } }), 2],
  ['an error event', new Response('event: error\ndata: {"message":"broken"}\n\n'), 2],
  ['an error', Response.json({ error: { message: 'broken' } }), 2],
])('error: %s in place of the rest is thrown', async (_, answer, count) => {
  const served = serve([{ numbers: [0, 1] }, { answer }], { maxRetries: 3 })

  expect(await quick(failure(served))).toMatchObject({ name: 'ApiError' })
  expect(served.sent).toHaveLength(count)
  expectNothingLeft(served)
})

test('error: an error event of the first connection is thrown', async () => {
  const text = `data: ${JSON.stringify(events[0])}\n\nevent: error\ndata: {"message":"broken"}\n\n`
  const served = serve([{ answer: new Response(text) }])

  expect(await failure(served)).toMatchObject({ name: 'ApiError', message: /broken/ })
  expect(served.sent).toHaveLength(1)
})

test.each([
  ['fault' as const, 'ConnectionError'],
  ['end' as const, 'StreamError'],
  ['silence' as const, 'TimeoutError'],
])('error: no connection is left: %s', async (ending, name) => {
  const served = serve(
    [
      { numbers: [0, 1], ending },
      { numbers: [0, 1], ending },
    ],
    {
      idleTimeout: 5000,
    },
  )

  expect(await quick(failure(served))).toMatchObject({ name })
  expect(served.sent).toHaveLength(3)
  expectNothingLeft(served)
})

test('error: before its first event, or without numbers, nothing can be resumed', async () => {
  expect(await failure(serve([{ numbers: [], ending: 'fault' }]))).toMatchObject({
    name: 'ConnectionError',
  })
  for (const fields of [{}, { sequence_number: null }]) {
    const event = { type: 'response.created', response, ...fields }
    const served = serve([{ answer: new Response(`data: ${JSON.stringify(event)}\n\n`) }])
    expect(await collect(await served.stream)).toEqual([event])
    expect((await served.stream).ended).toBe('eof')
    expect(served.sent).toHaveLength(1)
  }
})

test('error: resume without background is refused', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>()
  const client = createClient({ apiKey: 'sk-stub', fetch })

  for (const background of [false, null, undefined]) {
    // What plain JavaScript may write.
    const wrong = { ...params, background } as unknown as typeof params
    await expect(streamResponse(client, wrong, { resume: true })).rejects.toThrow(TypeError)
  }
  expect(fetch).not.toHaveBeenCalled()
})

async function advance(ms: number): Promise<void> {
  for (let step = 0; step < 5; step++) await new Promise((resolve) => setImmediate(resolve))
  await vi.advanceTimersByTimeAsync(ms)
  for (let step = 0; step < 5; step++) await new Promise((resolve) => setImmediate(resolve))
}
