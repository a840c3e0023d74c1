import { expect, test, vi } from 'vitest'
import { ApiError, ConnectionError } from './errors.ts'
import { EventStream, type EventStreamOptions } from './EventStream.ts'
import { fromSSEResponse } from './fromSSEResponse.ts'
import { toSSEResponse } from './toSSEResponse.ts'
import { withSource } from './withSource.ts'

test('default', async () => {
  const upstream = new EventStream(new Response('data: {"a":1}\n\ndata: 2\n\ndata: [DONE]\n\n'))

  const response = toSSEResponse(upstream)

  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-cache',
    'content-type': 'text/event-stream; charset=utf-8',
  })
  expect(await response.text()).toBe('data: {"a":1}\n\ndata: 2\n\ndata: [DONE]\n\n')
})

test('options: init sets status and headers, and wins', () => {
  const response = toSSEResponse(generate(1), {
    status: 202,
    statusText: 'Fine',
    headers: { 'Cache-Control': 'no-store', 'content-type': 'text/plain', 'x-request-id': 'req_1' },
  })

  expect([response.status, response.statusText]).toEqual([202, 'Fine'])
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-type': 'text/plain',
    'x-request-id': 'req_1',
  })
})

test('options: init may give headers as Headers or a list', () => {
  for (const headers of [new Headers({ 'x-a': '1' }), [['x-a', '1']] as [string, string][]])
    expect(Object.fromEntries(toSSEResponse(generate(1), { headers }).headers)).toEqual({
      'cache-control': 'no-cache',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-a': '1',
    })
})

test('behavior: any async iterable of JSON values will do', async () => {
  expect(await toSSEResponse(generate<unknown>(1, 'a', null)).text()).toBe(
    'data: 1\n\ndata: "a"\n\ndata: null\n\ndata: [DONE]\n\n',
  )
})

test('behavior: events of a type carry its name, for readers that listen by name', async () => {
  expect(await toSSEResponse(generate({ type: 'response.created' })).text()).toBe(
    'event: response.created\ndata: {"type":"response.created"}\n\ndata: [DONE]\n\n',
  )
})

test('behavior: named events keep their name and their data', async () => {
  const text = 'event: thread.created\ndata: {"id":"thread_1"}\n\ndata: [DONE]\n\n'
  const upstream = new EventStream(new Response(text), { named: true })

  expect(await toSSEResponse(upstream).text()).toBe(text)
})

test('behavior: a named event without a name comes out as it went in', async () => {
  const upstream = new EventStream(new Response('data: {"id":1}\n\ndata: [DONE]\n\n'), {
    named: true,
  })

  expect(await roundTrip(upstream, { named: true })).toMatchObject({
    events: [{ event: undefined, data: { id: 1 } }],
  })
})

test('behavior: an event whose type is error is still an event', async () => {
  const value = { type: 'error', message: 'of the model, not of the API' }

  expect(await roundTrip(generate(value))).toEqual({ events: [value], ended: 'done' })
})

test('behavior: a value with event, data and more loses nothing', async () => {
  const value = { event: 'created', data: { id: 1 }, at: 5 }
  const upstream = new EventStream(new Response(`data: ${JSON.stringify(value)}\n\n`))

  expect(await roundTrip(upstream)).toMatchObject({ events: [value] })
})

test.each(['a\n\ndata: 1', 'a\rdata: 1', 'a\r\ndata: 1', '\n', 'a: b\n'])(
  'behavior: a name cannot bring in lines: %j',
  async (name) => {
    const values = [{ event: name, data: 0 }, { type: name }]
    for (const value of values) {
      const { events } = await roundTrip(generate(value), { named: true })
      expect(events).toHaveLength(1)
      expect(JSON.stringify(events)).not.toContain('"event":"a"')
    }
  },
)

test('behavior: data cannot bring in lines', async () => {
  const value = 'a\n\ndata: [DONE]\n\nevent: error\r\rdata: 1\u2028'

  expect(await roundTrip(generate(value))).toEqual({ events: [value], ended: 'done' })
})

test('behavior: what was cut off looks cut off at the other end', async () => {
  const upstream = new EventStream(new Response('data: 1\n\n'))

  expect(await roundTrip(upstream)).toEqual({ events: [1], ended: 'eof' })
})

test('behavior: a stream that ended well ends well at the other end', async () => {
  const upstream = new EventStream(new Response('data: 1\n\ndata: [DONE]\n\n'))

  expect(await roundTrip(upstream)).toEqual({ events: [1], ended: 'done' })
})

test('behavior: nothing is fetched before it is asked for', async () => {
  let pulled = 0
  async function* count(): AsyncGenerator<number> {
    for (;;) yield ++pulled
  }
  const response = toSSEResponse(count())
  await turn()
  expect(pulled).toBe(0)

  const reader = response.body?.getReader()
  for (const n of [1, 2, 3]) {
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(`data: ${n}\n\n`)
    await turn()
    expect(pulled).toBe(n)
  }
})

test('behavior: it counts as the one pass over the stream', () => {
  const upstream = new EventStream(new Response('data: 1\n\n'))
  toSSEResponse(upstream)

  expect(() => upstream[Symbol.asyncIterator]()).toThrow('tee() it first')
})

test('behavior: a page that goes away frees the connection', async () => {
  const { upstream, cancel, release } = open('data: 1\n\n')
  const reader = toSSEResponse(upstream).body?.getReader()
  await reader?.read()

  await reader?.cancel()

  expect(upstream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalled()
})

test('behavior: a page that goes away before it reads frees the connection', async () => {
  const { upstream, cancel, release } = open('data: 1\n\n')

  await toSSEResponse(upstream).body?.cancel()

  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalled()
})

test('behavior: a page that goes away while an event is awaited frees the connection', async () => {
  const { upstream, cancel } = open('')
  const reader = toSSEResponse(upstream).body?.getReader()
  const reading = reader?.read()
  await turn()

  await reader?.cancel()

  expect(await reading).toEqual({ done: true, value: undefined })
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: an iterable is told when the page goes away', async () => {
  const finished = vi.fn<() => void>()
  async function* values(): AsyncGenerator<number> {
    try {
      yield 1
      yield 2
    } finally {
      finished()
    }
  }
  const reader = toSSEResponse(values()).body?.getReader()
  await reader?.read()

  await reader?.cancel()

  expect(finished).toHaveBeenCalledOnce()
})

test('behavior: a page that goes away frees the connection of a generator that waits', async () => {
  const { upstream, cancel, release } = open('')
  async function* values(): AsyncGenerator<unknown, void, undefined> {
    yield* upstream
  }
  const reader = toSSEResponse(withSource(upstream, values())).body?.getReader()
  const reading = reader?.read()
  await turn()

  await reader?.cancel()

  expect(await reading).toEqual({ done: true, value: undefined })
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: what a generator makes of a stream that was cut off looks cut off, too', async () => {
  for (const [tail, ended] of [
    ['', 'eof'],
    ['data: [DONE]\n\n', 'done'],
  ]) {
    const upstream = new EventStream(new Response(`data: 1\n\n${tail}`))
    async function* values(): AsyncGenerator<unknown, void, undefined> {
      yield* upstream
    }

    expect(await roundTrip(withSource(upstream, values()))).toEqual({ events: [1], ended })
  }
})

test('behavior: the request ID goes with the stream, unless init has one', async () => {
  const answer = (): EventStream<unknown> =>
    new EventStream(new Response('data: 1\n\n', { headers: { 'x-request-id': 'req_1' } }))
  const upstream = answer()
  const idOf = ({ headers }: Response): string | null => headers.get('x-request-id')

  expect(idOf(toSSEResponse(answer()))).toBe('req_1')
  expect(idOf(toSSEResponse(withSource(upstream, generate(1))))).toBe('req_1')
  expect(idOf(toSSEResponse(answer(), { headers: { 'X-Request-Id': 'own' } }))).toBe('own')
  expect(idOf(toSSEResponse(generate(1)))).toBeNull()
})

test('behavior: a page that stops reading stops the stream, through both ends', async () => {
  const { upstream, cancel } = open('data: 1\n\n')

  for await (const event of fromSSEResponse(toSSEResponse(upstream))) {
    expect(event).toBe(1)
    break
  }
  await turn()

  expect(cancel).toHaveBeenCalledOnce()
})

test('error: an error of the API arrives with what the API said', async () => {
  const error = { message: 'overloaded', type: 'server_error', code: 'busy', param: 'model' }
  const upstream = new EventStream(
    new Response(`data: 1\n\nevent: error\ndata: ${JSON.stringify({ error })}\n\n`),
    { request: 'POST /responses' },
  )

  const { events, error: arrived, ended } = await roundTrip(upstream)

  expect(events).toEqual([1])
  expect(ended).toBeUndefined()
  expect(arrived).toBeInstanceOf(ApiError)
  expect(arrived).toMatchObject({ ...error, message: 'stream: 200 overloaded' })
})

test('error: of any other error, no more is said than that the stream broke', async () => {
  const failures = [
    new ConnectionError('POST /secret', new Error('10.0.0.7 refused sk-secret')),
    new Error('sk-secret'),
    'sk-secret',
    undefined,
  ]
  for (const failure of failures) {
    async function* fail(): AsyncGenerator<number> {
      yield 1
      throw failure
    }

    expect(await toSSEResponse(fail()).text()).toBe(
      'data: 1\n\nevent: error\n' +
        'data: {"error":{"message":"the stream broke","type":"stream_error"}}\n\n',
    )
  }
})

test.each([
  ['a bigint', 2n],
  ['undefined', undefined],
  ['a function', (): void => {}],
])(
  'error: a value that is no JSON ends the stream and frees the iterable: %s',
  async (_, value) => {
    const finished = vi.fn<() => void>()
    async function* values(): AsyncGenerator {
      try {
        yield 1
        yield value
        yield 3
      } finally {
        finished()
      }
    }

    expect(await roundTrip(values())).toMatchObject({
      events: [1],
      error: { name: 'ApiError', message: 'stream: 200 the stream broke', type: 'stream_error' },
    })
    expect(finished).toHaveBeenCalledOnce()
  },
)

test('error: a stream that was read before is refused at once', () => {
  const upstream = new EventStream(new Response('data: 1\n\n'))
  upstream[Symbol.asyncIterator]()

  expect(() => toSSEResponse(upstream)).toThrow('tee() it first')
})

async function* generate<T>(...values: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* values
}

interface Opened {
  readonly upstream: EventStream<unknown>
  readonly cancel: () => void
  readonly release: () => void
}

/** A stream whose body has sent some text and stays open. */
function open(text: string): Opened {
  const cancel = vi.fn<() => void>()
  const release = vi.fn<() => void>()
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      if (text) sink.enqueue(new TextEncoder().encode(text))
    },
    cancel,
  })
  return { upstream: new EventStream(new Response(body), { release }), cancel, release }
}

interface Arrival {
  readonly events: unknown[]
  readonly ended: string | undefined
  readonly error?: unknown
}

/** What a page reads of a stream that was sent on. */
async function roundTrip(
  upstream: AsyncIterable<unknown>,
  options?: EventStreamOptions,
): Promise<Arrival> {
  const stream = fromSSEResponse(toSSEResponse(upstream), options)
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    return { events, ended: stream.ended, error }
  }
  return { events, ended: stream.ended }
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
