import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isTimeoutError } from './errors.ts'
import { EventStream } from './EventStream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const { stream } = open(undefined)
  const reading = settle(stream)

  await vi.advanceTimersByTimeAsync(599_999)
  expect(stream.response.body?.locked).toBe(true)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)

  expect((await reading).error).toMatchObject({ limit: 'idleTimeout', after: 600_000 })
})

test('error: no event within the limit', async () => {
  const { stream, cancelled, released } = open(1000, 'data: 1\n\n')
  const reading = settle(stream)
  await vi.advanceTimersByTimeAsync(999)
  expect(cancelled()).toBe(0)
  await vi.advanceTimersByTimeAsync(1)

  const { events, error } = await reading
  expect(events).toEqual([1])
  expect(isTimeoutError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'POST /responses: idleTimeout of 1000 ms ran out',
    limit: 'idleTimeout',
    after: 1000,
  })
  expect(stream.ended).toBeUndefined()
  expect([cancelled(), released(), vi.getTimerCount()]).toEqual([1, 1, 0])
})

test('behavior: each event starts the wait anew', async () => {
  const { stream, send, close } = open(1000)
  const reading = settle(stream)
  for (let i = 0; i < 5; i++) {
    await vi.advanceTimersByTimeAsync(900)
    send(`data: ${i}\n\n`)
  }
  await vi.advanceTimersByTimeAsync(900)
  close()

  expect(await reading).toEqual({ events: [0, 1, 2, 3, 4] })
  expect(vi.getTimerCount()).toBe(0)
})

test.each([
  ['comments', ': keep-alive\n\n'],
  ['blank lines', '\n\n'],
  ['events without data', 'event: ping\n\n'],
  ['the beginning of an event', 'data: 1\n'],
])('behavior: %s do not start the wait anew', async (_, text) => {
  const { stream, send } = open(1000)
  const reading = settle(stream)
  for (let waited = 0; waited < 900; waited += 300) {
    await vi.advanceTimersByTimeAsync(300)
    send(text)
  }
  await vi.advanceTimersByTimeAsync(99)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)

  expect(await reading).toMatchObject({ events: [], error: { limit: 'idleTimeout' } })
})

test('behavior: a reader that takes its time does not trigger it', async () => {
  const { stream, send, close } = open(1000, 'data: 1\n\ndata: 2\n\n: and\n\n')
  const events = stream[Symbol.asyncIterator]()
  for (const value of [1, 2]) {
    expect((await events.next()).value).toBe(value)
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(100_000)
  }
  const next = events.next()
  await vi.advanceTimersByTimeAsync(999)
  send('data: 3\n\n')

  expect((await next).value).toBe(3)
  close()
  expect((await events.next()).done).toBe(true)
})

test('behavior: a schema that takes its time does not trigger it', async () => {
  const { stream, close } = open(1000, 'data: 1\n\n', async (value) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 5000)
    })
    return { value }
  })
  close()
  const reading = settle(stream)
  await vi.advanceTimersByTimeAsync(5000)

  expect(await reading).toEqual({ events: [1] })
})

test('behavior: no timer runs before the stream is read', async () => {
  const { stream, close } = open(1000, 'data: 1\n\n')
  close()
  await vi.advanceTimersByTimeAsync(100_000)
  expect(vi.getTimerCount()).toBe(0)

  expect(await settle(stream)).toEqual({ events: [1] })
})

test('behavior: a body that ignores its cancel does not hold it up', async () => {
  const body = new ReadableStream<Uint8Array>({ cancel: () => new Promise(() => {}) })
  const reading = settle(new EventStream(new Response(body), { idleTimeout: 1000 }))
  await vi.advanceTimersByTimeAsync(1000)

  expect(await reading).toMatchObject({ error: { limit: 'idleTimeout' } })
})

test.each([
  ['Infinity', Infinity],
  ['more than a timer can hold', 2 ** 31],
])('options: %s is no limit', async (_, idleTimeout) => {
  const { stream, send, close } = open(idleTimeout)
  const reading = settle(stream)
  await vi.advanceTimersByTimeAsync(2 ** 31)
  expect(vi.getTimerCount()).toBe(0)
  send('data: 1\n\n')
  close()

  expect(await reading).toEqual({ events: [1] })
})

test('options: the longest limit that a timer can hold', async () => {
  const { stream } = open(2 ** 31 - 1)
  const reading = settle(stream)
  await vi.advanceTimersByTimeAsync(2 ** 31 - 2)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)

  expect(await reading).toMatchObject({ error: { after: 2 ** 31 - 1 } })
})

test.each([
  ['[DONE]', 'data: 1\n\ndata: [DONE]\n\n'],
  ['an error event', 'event: error\ndata: oops\n\n'],
  ['a malformed event', 'data: {oops\n\n'],
])('behavior: no timer stays after %s', async (_, text) => {
  const { stream } = open(1000, text)
  await settle(stream)
  expect(vi.getTimerCount()).toBe(0)
})

test('behavior: no timer stays after a break, a cancel or a broken connection', async () => {
  for await (const _ of open(1000, 'data: 1\n\n').stream) break
  expect(vi.getTimerCount()).toBe(0)

  const cancelled = open(1000)
  const waiting = settle(cancelled.stream)
  await vi.advanceTimersByTimeAsync(1)
  expect(vi.getTimerCount()).toBe(1)
  void cancelled.stream.cancel()
  expect(await waiting).toEqual({ events: [] })
  expect(vi.getTimerCount()).toBe(0)

  const broken = open(1000)
  broken.fail(new TypeError('terminated'))
  expect(await settle(broken.stream)).toMatchObject({ error: { name: 'ConnectionError' } })
  expect(vi.getTimerCount()).toBe(0)
})

interface Opened {
  readonly stream: EventStream<unknown>
  readonly cancelled: () => number
  readonly released: () => number
  readonly send: (text: string) => void
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A stream with a limit, whose body has sent some text and stays open. */
function open(
  idleTimeout: number | undefined,
  text = '',
  validate: (value: unknown) => Promise<{ value: unknown }> = async (value) => ({ value }),
): Opened {
  let cancelled = 0
  let released = 0
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller
    },
    cancel() {
      cancelled++
    },
  })
  const send = (more: string): void => sink?.enqueue(new TextEncoder().encode(more))
  if (text) send(text)
  const stream = new EventStream(new Response(body), {
    request: 'POST /responses',
    idleTimeout,
    schema: { '~standard': { version: 1, vendor: 'test', validate } },
    release() {
      released++
    },
  })
  return {
    stream,
    cancelled: () => cancelled,
    released: () => released,
    send,
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

async function settle(
  stream: AsyncIterable<unknown>,
): Promise<{ events: unknown[]; error?: unknown }> {
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    return { events, error }
  }
  return { events }
}
