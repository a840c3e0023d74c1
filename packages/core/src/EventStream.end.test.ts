import { expect, type Mock, test, vi } from 'vitest'
import { EventStream } from './EventStream.ts'

test.each(['\n', '\r', '\r\n'])('behavior: [DONE] ends at once, with %j', async (ending) => {
  const end = ending + ending
  const { stream, cancel, release } = open(`data: 1${end}data: [DONE]${end}`)

  expect(await Promise.race([collect(stream), turn()])).toEqual([1])
  expect(stream.ended).toBe('done')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: what follows [DONE] is not looked at', async () => {
  const { stream } = open('data: 1\n\ndata: [DONE] bye\n\ndata: {oops\n\nevent: error\ndata: 2\n\n')

  expect(await collect(stream)).toEqual([1])
  expect(stream.ended).toBe('done')
})

test('behavior: [DONE] alone is a stream without events', async () => {
  const { stream } = open('data: [DONE]\n\n')

  expect(await collect(stream)).toEqual([])
  expect(stream.ended).toBe('done')
})

test('behavior: a body that ends without [DONE] ends as eof', async () => {
  const { stream, release, close } = open('data: 1\n\n')
  close()

  expect(await collect(stream)).toEqual([1])
  expect(stream.ended).toBe('eof')
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: break frees the connection', async () => {
  const { stream, cancel, release } = open('data: 1\n\ndata: 2\n\n')

  for await (const event of stream) {
    expect(event).toBe(1)
    expect(cancel).not.toHaveBeenCalled()
    break
  }

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: a return out of the loop frees the connection', async () => {
  const { stream, cancel } = open('data: 1\n\n')
  const first = async (): Promise<unknown> => {
    for await (const event of stream) return event
    return undefined
  }

  expect(await first()).toBe(1)
  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: a throw in the loop frees the connection and comes through', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const oops = new Error('oops')

  await expect(async () => {
    for await (const _ of stream) throw oops
  }).rejects.toBe(oops)

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: cancel frees the connection of a stream that nobody reads', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')

  await stream.cancel()

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalled()
  expect(await collect(stream)).toEqual([])
  expect(stream.ended).toBe('cancelled')
})

test('behavior: cancel ends a loop that waits for an event', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const reading = collect(stream)
  await turn()

  await stream.cancel()

  expect(await reading).toEqual([1])
  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalled()
})

test('behavior: cancel inside the loop ends it, whatever has arrived already', async () => {
  const { stream, cancel } = open('data: 1\n\ndata: 2\n\ndata: {oops\n\n')
  const events: unknown[] = []

  for await (const event of stream) {
    events.push(event)
    await stream.cancel()
  }

  expect(events).toEqual([1])
  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: cancel does not wait for a connection that is slow to close', async () => {
  const body = new ReadableStream({ cancel: () => new Promise(() => {}) })
  const stream = new EventStream(new Response(body))
  const reading = collect(stream)

  void stream.cancel()

  expect(await reading).toEqual([])
})

test('behavior: cancel after the end changes nothing', async () => {
  const { stream, cancel } = open('data: 1\n\ndata: [DONE]\n\n')
  await collect(stream)

  await stream.cancel()
  await stream.cancel()

  expect(stream.ended).toBe('done')
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: a failing cancel of the body stays out of the way', async () => {
  const body = new ReadableStream({
    start: (sink) => sink.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel: () => Promise.reject(new Error('cannot close')),
  })
  const stream = new EventStream(new Response(body))

  for await (const event of stream) {
    expect(event).toBe(1)
    break
  }

  expect(stream.ended).toBe('cancelled')
})

test('behavior: a stream without a body can be cancelled', async () => {
  const stream = new EventStream(new Response(null))

  await stream.cancel()

  expect(stream.ended).toBe('cancelled')
  expect(await collect(stream)).toEqual([])
})

test('behavior: return before the first next frees the connection', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const events = stream[Symbol.asyncIterator]()

  expect(await events.return()).toEqual({ done: true, value: undefined })

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
  expect(await events.next()).toEqual({ done: true, value: undefined })
})

test('behavior: return while an event is awaited frees the connection', async () => {
  const { stream, cancel, release } = open('')
  const events = stream[Symbol.asyncIterator]()
  const waiting = events.next()
  await turn()

  expect(await events.return()).toEqual({ done: true, value: undefined })

  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: return after the end changes nothing', async () => {
  const { stream } = open('data: 1\n\ndata: [DONE]\n\n')
  const events = stream[Symbol.asyncIterator]()
  await events.next()
  await events.next()

  await events.return()

  expect(stream.ended).toBe('done')
})

test('behavior: throw frees the connection, too', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const events = stream[Symbol.asyncIterator]()
  await events.next()
  const oops = new Error('oops')

  await expect(events.throw(oops)).rejects.toBe(oops)

  expect(stream.ended).toBeUndefined()
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: await using cancels at the end of its block', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  {
    await using inside = stream
    expect(inside.ended).toBeUndefined()
  }

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalled()
})

test('behavior: await using does not hide what the stream threw', async () => {
  const { stream, fail } = open('data: 1\n\n')

  await expect(async () => {
    await using inside = stream
    for await (const _ of inside) fail(new TypeError('terminated'))
  }).rejects.toMatchObject({ name: 'ConnectionError' })
})

test('behavior: await using over a stream that was split leaves its branches alone', async () => {
  const { stream, close, release } = open('data: 1\n\n')
  close()
  const split = async (): Promise<readonly EventStream<unknown>[]> => {
    await using inside = stream
    return inside.tee()
  }
  const branches = await split()

  expect(release).not.toHaveBeenCalled()
  expect(await Promise.all(branches.map(collect))).toEqual([[1], [1]])
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: await using over a stream whose branches were read in its block', async () => {
  const { stream, close } = open('data: 1\n\n')
  close()
  const read = async (): Promise<unknown> => {
    await using inside = stream
    return Promise.all(inside.tee().map(collect))
  }

  expect(await read()).toEqual([[1], [1]])
})

interface Opened {
  readonly stream: EventStream<unknown>
  readonly cancel: Mock<() => Promise<void> | undefined>
  readonly release: Mock<() => void>
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A stream whose body has sent some text and stays open. */
function open(text: string): Opened {
  const cancel = vi.fn<() => Promise<void> | undefined>()
  const release = vi.fn<() => void>()
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller
      sink.enqueue(new TextEncoder().encode(text))
    },
    cancel,
  })
  return {
    stream: new EventStream(new Response(body), { release }),
    cancel,
    release,
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}
