import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EventStream } from './EventStream.ts'
import { fromReadableStream } from './fromReadableStream.ts'

test('default', async () => {
  const stream = fromReadableStream<{ id: number }>(bodyOf('{"id":1}\n{"id":2}\n'))

  expect(stream).toBeInstanceOf(EventStream)
  expect(await collect(stream)).toEqual([{ id: 1 }, { id: 2 }])
  expect(stream.ended).toBe('eof')
})

test.each([
  ['line feeds', '1\n2\n3\n'],
  ['both', '1\r\n2\r\n3\r\n'],
  ['carriage returns', '1\r2\r3\r'],
  ['a mix', '1\r2\n3\r\n'],
  ['blank lines', '\n\n1\n\r\n\n2\n\n\n3\n\n'],
  ['no line ending at the end', '1\n2\n3'],
  ['white space around values', ' 1\n\t2 \n 3'],
  ['a byte order mark', '\uFEFF1\n2\n3\n'],
])('behavior: lines end in %s', async (_, text) => {
  expect(await collect(fromReadableStream(bodyOf(text)))).toEqual([1, 2, 3])
  expect(await collect(fromReadableStream(bodyOf(text, 1)))).toEqual([1, 2, 3])
})

test('behavior: an event is delivered before the next one is there', async () => {
  let send: ((text: string) => void) | undefined
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      send = (text) => sink.enqueue(new TextEncoder().encode(text))
    },
  })
  const events = fromReadableStream(body)[Symbol.asyncIterator]()

  for (const ending of ['\n', '\r\n', '\r']) {
    send?.(`${JSON.stringify(ending)}${ending}`)
    expect(await Promise.race([events.next(), turn()])).toEqual({ done: false, value: ending })
  }
})

test('behavior: what looks like server-sent events is no such thing', async () => {
  const values = ['data: 1', '[DONE]', ': a comment', { data: 1, event: 'error' }, '\u2028']
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')

  expect(await collect(fromReadableStream(bodyOf(text)))).toEqual(values)
})

test('behavior: nothing is read before it is asked for, and no more than that', async () => {
  let pulled = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        sink.enqueue(new TextEncoder().encode(`${++pulled}\n`))
      },
    },
    { highWaterMark: 0 },
  )
  const events = fromReadableStream(body)[Symbol.asyncIterator]()
  await turn()
  expect(pulled).toBe(0)

  for (const n of [1, 2, 3]) {
    expect((await events.next()).value).toBe(n)
    await turn()
    expect(pulled).toBe(n)
  }
})

test('behavior: cancel, break and return cancel the body', async () => {
  for (const leave of [
    (stream: EventStream<unknown>) => stream.cancel(),
    async (stream: EventStream<unknown>) => {
      for await (const _ of stream) break
    },
    (stream: EventStream<unknown>) => stream[Symbol.asyncIterator]().return(),
    (stream: EventStream<unknown>) => Promise.all(stream.tee().map((branch) => branch.cancel())),
  ]) {
    const cancel = vi.fn<() => void>()
    const body = new ReadableStream<Uint8Array>({
      start: (sink) => sink.enqueue(new TextEncoder().encode('1\n2\n')),
      cancel,
    })

    await leave(fromReadableStream(body))

    expect(cancel).toHaveBeenCalledOnce()
  }
})

test('behavior: it is read once; tee splits it', async () => {
  const body = bodyOf('1\n2\n')
  const stream = fromReadableStream(body)
  const [a, b] = stream.tee()

  expect(await Promise.all([collect(a), collect(b)])).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect(() => stream[Symbol.asyncIterator]()).toThrow('tee() it first')
  expect(() => fromReadableStream(body)).toThrow(TypeError)
})

test('behavior: a line of 16 MB, in chunks of 1 KiB', async () => {
  const text = '👍'.repeat(4 * 2 ** 20)
  const [value] = await collect(fromReadableStream(bodyOf(`"${text}"\n`, 2 ** 10)))
  expect(value === text).toBe(true)
})

test('behavior: any events survive the way from toReadableStream, in any chunks', async () => {
  const value = fc.jsonValue().filter((json) => !(Object(json) as { error?: unknown }).error)
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 30 }),
      async (values, size) => {
        const sent = values.map((json) => JSON.stringify(json))
        const text = sent.map((data) => `data: ${data}\n\n`).join('')
        const lines = new EventStream(new Response(text)).toReadableStream()
        const bytes = await new Response(lines).text()

        const events = await collect(fromReadableStream(bodyOf(bytes, size)))

        expect(events.map((event) => JSON.stringify(event))).toEqual(sent)
      },
    ),
    { numRuns: 300 },
  )
})

test('options: those of the stream', async () => {
  const controller = new AbortController()
  const release = vi.fn<() => void>()
  const { signal } = controller
  const stream = fromReadableStream(bodyOf('1\n2\n'), { request: 'POST /api', signal, release })
  const events = stream[Symbol.asyncIterator]()
  expect((await events.next()).value).toBe(1)

  controller.abort('gone')

  await expect(events.next()).rejects.toBe('gone')
  expect(release).toHaveBeenCalledOnce()
})

test('error: a line cut at every byte', async () => {
  const line = '{"é":["👍"]}'
  const bytes = new TextEncoder().encode(`1\n${line}`)
  for (let cut = 3; cut < bytes.length; cut++) {
    const stream = fromReadableStream(bodyOf(bytes.slice(0, cut)), { request: 'POST /api' })
    const events = stream[Symbol.asyncIterator]()
    expect((await events.next()).value).toBe(1)
    await expect(events.next(), `cut at ${cut}`).rejects.toMatchObject({
      name: 'StreamError',
      message: expect.stringContaining('POST /api: cut off in an event: {') as string,
    })
    expect(stream.ended).toBeUndefined()
  }
})

test.each([
  ['in the middle', '1\n{oops\n2\n'],
  ['at the end', '1\n{oops\n'],
])('error: a line that is no JSON, %s', async (_, text) => {
  const events = fromReadableStream(bodyOf(text))[Symbol.asyncIterator]()
  expect((await events.next()).value).toBe(1)
  await expect(events.next()).rejects.toMatchObject({ name: 'ParseError', text: '{oops' })
})

test('error: a line with an error', async () => {
  const events = fromReadableStream(
    bodyOf('1\n{"error":{"message":"overloaded","code":"busy"}}\n2\n'),
  )[Symbol.asyncIterator]()
  expect((await events.next()).value).toBe(1)
  await expect(events.next()).rejects.toMatchObject({
    name: 'ApiError',
    message: 'stream: 200 overloaded',
    code: 'busy',
  })
  expect(await events.next()).toEqual({ done: true, value: undefined })
})

test('error: a body that breaks', async () => {
  const cause = new TypeError('terminated')
  const texts = ['1\n', '{"a":']
  const body = new ReadableStream<Uint8Array>({
    pull(sink) {
      const text = texts.shift()
      if (text === undefined) sink.error(cause)
      else sink.enqueue(new TextEncoder().encode(text))
    },
  })
  const events = fromReadableStream(body)[Symbol.asyncIterator]()
  expect((await events.next()).value).toBe(1)
  await expect(events.next()).rejects.toMatchObject({ name: 'ConnectionError', cause })
})

test.each([
  ['nothing', '', 'no body'],
  ['blank lines', '\n\r\n\n', 'no body'],
])('error: a body of %s', async (_, text, quote) => {
  await expect(collect(fromReadableStream(bodyOf(text)))).rejects.toThrow(
    `stream: 200 without an event: ${quote}`,
  )
})

/** The text in chunks of this many bytes. */
function bodyOf(source: string | Uint8Array, size = Infinity): ReadableStream<Uint8Array> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  let start = 0
  return new ReadableStream({
    pull(sink) {
      const chunk = bytes.subarray(start, start + size)
      start += chunk.length
      if (chunk.length) sink.enqueue(chunk)
      else sink.close()
    },
  })
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
