import { expect, test } from 'vitest'
import { EventStream } from './EventStream.ts'

test('default', async () => {
  const response = new Response('data: {"id":1}\n\ndata: {"id":2}\n\ndata: [DONE]\n\n')
  const stream = new EventStream<{ id: number }>(response)

  expect(stream.response).toBe(response)
  expect(stream.ended).toBeUndefined()

  const ids: number[] = []
  for await (const event of stream) ids.push(event.id)

  expect(ids).toEqual([1, 2])
  expect(stream.ended).toBe('done')
})

test.each([
  ['one space after the colon is taken off', 'data: "a"\n\n', ['a']],
  ['no space after the colon', 'data:"a"\n\n', ['a']],
  ['more spaces stay, and JSON does not mind', 'data:   "a"\n\n', ['a']],
  ['spaces inside a value', 'data: " a "\n\n', [' a ']],
  ['colons inside a value', 'data: "a: b"\n\n', ['a: b']],
  ['several lines of data', 'data: {"a":\ndata: 1}\n\n', [{ a: 1 }]],
  ['several lines of data, one of them empty', 'data: [1,\ndata\ndata: 2]\n\n', [[1, 2]]],
  ['data before its event name', 'data: 1\nevent: ping\n\n', [1]],
  ['comments', ': hello\n:\ndata: 1\n: inside\n\n:\n\ndata: 2\n\n', [1, 2]],
  ['id and retry', 'id: 7\nretry: 10\ndata: 1\n\nid\nretry: x\ndata: 2\n\n', [1, 2]],
  ['an id with a NUL', 'id: \0\ndata: 1\n\n', [1]],
  ['unknown fields', 'foo: bar\nfoo\nDATA: 3\n data: 4\ndatas: 5\ndata: 1\n\n', [1]],
  ['blank lines in a row', '\n\n\ndata: 1\n\n\n\ndata: 2\n\n', [1, 2]],
  ['no data', 'event: ping\n\ndata: 1\n\n', [1]],
  ['empty data', 'data\n\ndata:\n\ndata: \n\ndata: 1\n\n', [1]],
  [
    'every JSON value',
    'data: null\n\ndata: 0\n\ndata: ""\n\ndata: false\n\n',
    [null, 0, '', false],
  ],
  ['a byte order mark', '\uFEFFdata: 1\n\n', [1]],
  ['a byte order mark inside a value', 'data: "\uFEFF"\n\n', ['\uFEFF']],
  ['no byte order mark but the first', 'data: 1\n\n\uFEFFdata: 2\n\ndata: 3\n\n', [1, 3]],
])('behavior: %s', async (_, text, events) => {
  expect(await collect(text)).toEqual(events)
})

test('behavior: bytes that are no UTF-8 become replacement characters', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('data: "'), 0xff, 0x22, 10, 10])
  expect(await collect(bytes)).toEqual(['\uFFFD'])
})

test('behavior: a wrong content type over real events passes', async () => {
  for (const type of ['application/json', 'text/html', 'text/plain', '']) {
    const response = new Response('data: 1\n\n', { headers: { 'content-type': type } })
    expect(await collect(response)).toEqual([1])
  }
})

test('behavior: chunks whose choices are null, empty or missing pass', async () => {
  const chunks = [{ choices: null }, { choices: [] }, { id: 'chatcmpl-1' }]
  const text = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
  expect(await collect(text)).toEqual(chunks)
})

test('behavior: an event is delivered before the next one is there', async () => {
  let send: ((text: string) => void) | undefined
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      send = (text) => sink.enqueue(new TextEncoder().encode(text))
    },
  })
  const events = new EventStream(new Response(body))[Symbol.asyncIterator]()

  for (const end of ['\n\n', '\r\n\r\n', '\r\r']) {
    send?.(`data: ${JSON.stringify(end)}${end}`)
    const next = await Promise.race([events.next(), macrotask()])
    expect(next).toEqual({ done: false, value: end })
  }
})

test('behavior: a second pass throws and says to tee', async () => {
  const stream = new EventStream(new Response('data: 1\n\n'))
  const first = stream[Symbol.asyncIterator]()

  for (const again of [
    () => stream[Symbol.asyncIterator](),
    () => stream.tee(),
    () => stream.toReadableStream(),
  ])
    expect(again).toThrow(new TypeError('a stream is read once: tee() it first'))

  expect(await first.next()).toEqual({ done: false, value: 1 })
})

test('behavior: two reads at once get one event each', async () => {
  const events = new EventStream(new Response('data: 1\n\ndata: 2\n\n'))[Symbol.asyncIterator]()

  expect(await Promise.all([events.next(), events.next(), events.next()])).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
    { done: true, value: undefined },
  ])
})

test('options: named yields the name beside the data', async () => {
  const text =
    'event: thread.created\ndata: {"id":"thread_1"}\n\ndata: 1\n\nevent: done\ndata: [DONE]\n\n'
  expect(await collect(text, { named: true })).toEqual([
    { event: 'thread.created', data: { id: 'thread_1' } },
    { event: undefined, data: 1 },
  ])
})

test('options: schema sees each event, the data alone of a named one', async () => {
  const seen: unknown[] = []
  const schema = {
    '~standard': {
      version: 1 as const,
      vendor: 'test',
      validate: (value: unknown) => {
        seen.push(value)
        return Promise.resolve(
          value === 2
            ? { issues: [{ message: 'no twos', path: ['a', { key: 0 }] }] }
            : { value: 9 },
        )
      },
    },
  }
  const events: unknown[] = []
  const stream = new EventStream(new Response('event: x\ndata: 1\n\ndata: 2\n\ndata: 3\n\n'), {
    named: true,
    schema,
  })

  await expect(async () => {
    for await (const event of stream) events.push(event)
  }).rejects.toThrowErrorMatchingInlineSnapshot(`[ValidationError: stream: a.0: no twos]`)

  expect(events).toEqual([{ event: 'x', data: 1 }])
  expect(seen).toEqual([1, 2])
  expect(stream.ended).toBeUndefined()
})

/** Resolves once everything that is due without a wait has run. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

async function collect(
  source: string | Uint8Array<ArrayBuffer> | Response,
  options?: ConstructorParameters<typeof EventStream>[1],
): Promise<unknown[]> {
  const response = source instanceof Response ? source : new Response(source)
  const events: unknown[] = []
  for await (const event of new EventStream(response, options)) events.push(event)
  return events
}
