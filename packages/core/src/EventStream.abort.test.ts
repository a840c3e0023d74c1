import { getEventListeners } from 'node:events'
import { expect, type Mock, test, vi } from 'vitest'
import { EventStream } from './EventStream.ts'

// The bodies here know nothing of the signal: what ends the stream is the stream's own doing.

test.each([
  ['an Error', new Error('left the page')],
  ['a string', 'left the page'],
  ['an object', { why: 'left the page' }],
  ['null', null],
  ['zero', 0],
])('behavior: the reason is thrown as it is, %s', async (_, reason) => {
  const { stream, controller } = open('data: 1\n\n')
  const reading = settle(stream)
  await turn()

  controller.abort(reason)

  expect(await reading).toEqual({ events: [1], thrown: [reason] })
  expect((await reading).thrown[0]).toBe(reason)
})

test('behavior: without a reason, it is the AbortError of the platform', async () => {
  const { stream, controller } = open('')
  const reading = settle(stream)

  controller.abort()

  const [thrown] = (await reading).thrown
  expect(thrown).toBe(controller.signal.reason)
  expect(thrown).toBeInstanceOf(DOMException)
  expect(thrown).toHaveProperty('name', 'AbortError')
})

test('behavior: while an event is awaited', async () => {
  const { stream, controller, signal, cancel, release } = open('data: 1\n\n')
  const reading = settle(stream)
  await turn()
  expect(listeners(signal)).toBe(1)

  controller.abort('gone')

  expect(await Promise.race([reading, turn()])).toEqual({ events: [1], thrown: ['gone'] })
  expect(stream.ended).toBeUndefined()
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
  expect(listeners(signal)).toBe(0)
})

test('behavior: before the stream is read', async () => {
  const { stream, controller, signal, cancel, release } = open('data: 1\n\n')
  controller.abort('gone')

  expect(await Promise.race([settle(stream), turn()])).toEqual({ events: [], thrown: ['gone'] })
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
  expect(listeners(signal)).toBe(0)
})

test('behavior: before the stream is read, over a body that has sent nothing', async () => {
  const { stream, controller, cancel } = open('')
  controller.abort('gone')

  expect(await Promise.race([settle(stream), turn()])).toEqual({ events: [], thrown: ['gone'] })
  expect(cancel).toHaveBeenCalledOnce()
})

test.each([
  ['an event', 'data: 2'],
  ['[DONE]', 'data: [DONE]'],
  ['an error', 'event: error\ndata: oops'],
  ['a malformed event', 'data: {oops'],
])('behavior: inside the loop, it comes before what has arrived: %s', async (_, next) => {
  const { stream, controller, cancel } = open(`data: 1\n\n${next}\n\n`)

  expect(await settle(stream, () => controller.abort('gone'))).toEqual({
    events: [1],
    thrown: ['gone'],
  })
  expect(stream.ended).toBeUndefined()
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: between two calls of next', async () => {
  const { stream, controller, signal } = open('data: 1\n\ndata: 2\n\n')
  const events = stream[Symbol.asyncIterator]()
  expect((await events.next()).value).toBe(1)

  controller.abort('gone')

  await expect(events.next()).rejects.toBe('gone')
  expect(await events.next()).toEqual({ done: true, value: undefined })
  expect(listeners(signal)).toBe(0)
})

test('behavior: a break after the abort is a break', async () => {
  const { stream, controller, cancel } = open('data: 1\n\ndata: 2\n\n')

  for await (const _ of stream) {
    controller.abort('gone')
    break
  }

  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: while a schema takes its time', async () => {
  const { stream, controller } = open('data: 1\n\n', async (value) => {
    controller.abort('gone')
    return { value }
  })

  expect(await settle(stream)).toEqual({ events: [], thrown: ['gone'] })
})

test('behavior: a body that fails because of the abort still throws the reason', async () => {
  const { stream, controller, fail } = open('data: 1\n\n')
  const reading = settle(stream)
  await turn()

  fail(new DOMException('This operation was aborted', 'AbortError'))
  controller.abort('gone')

  expect(await reading).toEqual({ events: [1], thrown: ['gone'] })
})

test('behavior: a cancel of the body that never settles does not hold the abort up', async () => {
  const { stream, controller, cancel } = open('data: 1\n\n')
  cancel.mockReturnValue(new Promise(() => {}))
  const reading = settle(stream)
  await turn()

  controller.abort('gone')

  expect(await Promise.race([reading, turn()])).toEqual({ events: [1], thrown: ['gone'] })
})

test('behavior: after the end it changes nothing', async () => {
  const { stream, controller, signal, cancel } = open('data: 1\n\ndata: [DONE]\n\n')
  expect(await settle(stream)).toEqual({ events: [1], thrown: [] })
  expect(listeners(signal)).toBe(0)

  controller.abort('gone')
  await turn()

  expect(stream.ended).toBe('done')
  expect(cancel).toHaveBeenCalledOnce()
})

test.each([
  ['an end by [DONE]', 'data: 1\n\ndata: [DONE]\n\n'],
  ['an end of the body', 'data: 1\n\n'],
  ['an error event', 'event: error\ndata: oops\n\n'],
  ['a malformed event', 'data: {oops\n\n'],
  ['a cut event', 'data: {"a":'],
  ['no event at all', '<html>'],
])('behavior: no listener stays after %s', async (_, text) => {
  const { stream, signal, release, close } = open(text)
  close()

  await settle(stream)

  expect(listeners(signal)).toBe(0)
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: no listener stays after a break, a cancel or a broken connection', async () => {
  const broken = open('data: 1\n\n')
  await settle(broken.stream, () => broken.fail(new TypeError('terminated')))
  const left = open('data: 1\n\n')
  for await (const _ of left.stream) break
  const cancelled = open('data: 1\n\n')
  await settle(cancelled.stream, () => void cancelled.stream.cancel())
  const unread = open('data: 1\n\n')
  await unread.stream.cancel()

  expect([broken, left, cancelled, unread].map(({ signal }) => listeners(signal))).toEqual([
    0, 0, 0, 0,
  ])
})

test('behavior: hundreds of streams on one signal leave nothing on it', async () => {
  const { signal } = new AbortController()
  for (let i = 0; i < 300; i++)
    await settle(new EventStream(new Response('data: 1\n\n'), { signal }))

  expect(listeners(signal)).toBe(0)
})

interface Opened {
  readonly stream: EventStream<unknown>
  readonly controller: AbortController
  readonly signal: AbortSignal
  readonly cancel: Mock<() => Promise<void> | undefined>
  readonly release: Mock<() => void>
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A stream with a signal, whose body has sent some text and stays open. */
function open(
  text: string,
  validate: (value: unknown) => Promise<{ value: unknown }> = async (value) => ({ value }),
): Opened {
  const controller = new AbortController()
  const { signal } = controller
  const cancel = vi.fn<() => Promise<void> | undefined>()
  const release = vi.fn<() => void>()
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      sink = given
      if (text) sink.enqueue(new TextEncoder().encode(text))
    },
    cancel,
  })
  const schema = { '~standard': { version: 1 as const, vendor: 'test', validate } }
  return {
    stream: new EventStream(new Response(body), { signal, release, schema }),
    controller,
    signal,
    cancel,
    release,
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length
}

/** Reads to the end; what was thrown is in a list, so that any value shows. */
async function settle(
  stream: AsyncIterable<unknown>,
  onEvent?: () => void,
): Promise<{ events: unknown[]; thrown: unknown[] }> {
  const events: unknown[] = []
  try {
    for await (const event of stream) {
      events.push(event)
      onEvent?.()
    }
  } catch (error) {
    return { events, thrown: [error] }
  }
  return { events, thrown: [] }
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
