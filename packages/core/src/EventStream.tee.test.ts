import { expect, type Mock, test, vi } from 'vitest'
import { EventStream, type EventStreamOptions } from './EventStream.ts'

test('default', async () => {
  const { stream, release, cancel, close } = open('data: 1\n\ndata: 2\n\ndata: [DONE]\n\n')
  close()
  const [a, b] = stream.tee()

  expect(await Promise.all([collect(a), collect(b)])).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect([a.ended, b.ended]).toEqual(['done', 'done'])
  expect(release).toHaveBeenCalledOnce()
  expect(cancel).not.toHaveBeenCalled()
})

test('behavior: both branches know the response', () => {
  const response = new Response('data: 1\n\n', {
    headers: { 'x-request-id': 'req_1' },
    status: 201,
  })
  for (const branch of new EventStream(response).tee()) {
    expect(branch.response.status).toBe(201)
    expect(branch.response.headers.get('x-request-id')).toBe('req_1')
  }
})

test('behavior: one branch may run ahead of the other', async () => {
  const { stream, send, close } = open('data: 1\n\n')
  const [ahead, behind] = stream.tee()
  const a = ahead[Symbol.asyncIterator]()
  expect((await a.next()).value).toBe(1)
  send('data: 2\n\n')
  expect((await a.next()).value).toBe(2)
  close()
  expect((await a.next()).done).toBe(true)

  expect(await collect(behind)).toEqual([1, 2])
})

test('behavior: one branch cancelled, the other reads on', async () => {
  const { stream, send, close, cancel, release } = open('data: 1\n\n')
  const [a, b] = stream.tee()

  for await (const event of a) {
    expect(event).toBe(1)
    break
  }
  expect(a.ended).toBe('cancelled')
  expect(cancel).not.toHaveBeenCalled()
  expect(release).not.toHaveBeenCalled()

  send('data: 2\n\n')
  close()
  expect(await collect(b)).toEqual([1, 2])
  expect(b.ended).toBe('eof')
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: cancel of one branch does not wait for the other', async () => {
  for (const index of [0, 1] as const) {
    const { stream } = open('data: 1\n\n')
    const branch = stream.tee()[index]

    expect(await Promise.race([branch.cancel(), late()])).toBeUndefined()
    expect(branch.ended).toBe('cancelled')
  }
})

test('behavior: both branches cancelled, the connection is freed', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const [a, b] = stream.tee()

  const first = a.cancel()
  expect(cancel).not.toHaveBeenCalled()
  expect(release).not.toHaveBeenCalled()
  // Each may be cancelled more than once: that counts for one branch.
  void a.cancel()
  expect(release).not.toHaveBeenCalled()
  await Promise.all([first, b.cancel()])

  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: both branches stop at [DONE], the connection is freed', async () => {
  const { stream, cancel, release } = open('data: 1\n\ndata: [DONE]\n\n')
  const [a, b] = stream.tee()

  await collect(a)
  expect(cancel).not.toHaveBeenCalled()
  await collect(b)

  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: a branch can be split again', async () => {
  const { stream, release, close } = open('data: 1\n\n')
  close()
  const [a, b] = stream.tee()
  const [c, d] = b.tee()

  expect(await Promise.all([collect(a), collect(c), collect(d)])).toEqual([[1], [1], [1]])
  expect(release).toHaveBeenCalledOnce()
})

test('behavior: a branch is read once, too', () => {
  const { stream } = open('data: 1\n\n')
  const [a] = stream.tee()
  a[Symbol.asyncIterator]()

  expect(() => a[Symbol.asyncIterator]()).toThrow('tee() it first')
  expect(() => stream[Symbol.asyncIterator]()).toThrow('tee() it first')
})

test('options: each branch keeps them', async () => {
  const validate = vi.fn<(value: unknown) => { value: unknown }>((value) => ({ value }))
  const { stream, close } = open('event: ping\ndata: {"a":1}\n\ndata: {"b":', {
    named: true,
    request: 'POST /threads/runs',
    schema: { '~standard': { version: 1, vendor: 'test', validate } },
  })
  close()

  for (const branch of stream.tee()) {
    const events = branch[Symbol.asyncIterator]()
    expect((await events.next()).value).toEqual({ event: 'ping', data: { a: 1 } })
    await expect(events.next()).rejects.toHaveProperty(
      'message',
      'POST /threads/runs: cut off in an event: {"b":',
    )
  }
  expect(validate).toHaveBeenCalledTimes(2)
})

test('options: an abort reaches both branches, and no listener stays', async () => {
  const controller = new AbortController()
  const add = vi.spyOn(controller.signal, 'addEventListener')
  const remove = vi.spyOn(controller.signal, 'removeEventListener')
  const { stream, cancel, release } = open('data: 1\n\n', { signal: controller.signal })
  const reason = { why: 'left the page' }
  const readings = stream.tee().map((branch) => collect(branch).catch((error: unknown) => error))
  await late()

  controller.abort(reason)

  for (const error of await Promise.all(readings)) expect(error).toBe(reason)
  expect(remove).toHaveBeenCalledTimes(add.mock.calls.length)
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
})

test('options: idleTimeout does not count while a branch is not read', async () => {
  vi.useFakeTimers()
  try {
    const { stream, send, close } = open('data: 1\n\n', { idleTimeout: 1000 })
    const [a, b] = stream.tee()
    const ahead = collect(a)
    for (const text of ['data: 2\n\n', 'data: 3\n\n']) {
      await vi.advanceTimersByTimeAsync(900)
      send(text)
    }
    close()
    expect(await ahead).toEqual([1, 2, 3])
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await collect(b)).toEqual([1, 2, 3])
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('error: a broken connection reaches both branches', async () => {
  const { stream, fail, release } = open('data: 1\n\n')
  const cause = new TypeError('terminated')
  const readings = stream.tee().map((branch) => collect(branch).catch((error: unknown) => error))
  await late()

  fail(cause)

  for (const error of await Promise.all(readings)) {
    expect(error).toMatchObject({ name: 'ConnectionError' })
    expect(error).toHaveProperty('cause', cause)
  }
  expect(release).toHaveBeenCalledOnce()
})

interface Opened {
  readonly stream: EventStream<unknown>
  readonly cancel: Mock<() => Promise<void> | undefined>
  readonly release: Mock<() => void>
  readonly send: (text: string) => void
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A stream whose body has sent some text and stays open. */
function open(text: string, options?: EventStreamOptions): Opened {
  const cancel = vi.fn<() => Promise<void> | undefined>()
  const release = vi.fn<() => void>()
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller
    },
    cancel,
  })
  const send = (more: string): void => sink?.enqueue(new TextEncoder().encode(more))
  send(text)
  return {
    stream: new EventStream(new Response(body), { ...options, release }),
    cancel,
    release,
    send,
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

/** Comes after everything that is due without a wait. */
function late(): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('late'), 0)
  })
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}
