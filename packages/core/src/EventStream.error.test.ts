import { expect, test } from 'vitest'
import { isApiError, isParseError } from './errors.ts'
import { EventStream } from './EventStream.ts'

const headers = { 'x-request-id': 'req_1', 'content-type': 'text/event-stream' }

test.each([
  [
    'an error event with the fields of an error',
    'event: error\ndata: {"message":"overloaded","type":"server_error","code":"busy","param":null}',
    { code: 'busy', type: 'server_error', param: null },
  ],
  [
    'an error event with a whole error body',
    'event: error\ndata: {"error":{"message":"overloaded","code":"busy"}}',
    { code: 'busy' },
  ],
  ['an error event with a JSON string', 'event: error\ndata: "overloaded"', { body: 'overloaded' }],
  ['an error event with text', 'event: error\ndata: overloaded', { body: 'overloaded' }],
  ['an error event, its data first', 'data: overloaded\nevent: error', { body: 'overloaded' }],
  [
    'a field named error with an object',
    'data: {"error":{"message":"overloaded","code":503}}',
    { code: 503, body: { error: { message: 'overloaded', code: 503 } } },
  ],
  ['a field named error with text', 'data: {"id":1,"error":"overloaded"}', { code: undefined }],
  [
    'a named event with a field named error',
    'event: response.failed\ndata: {"error":{"message":"overloaded"}}',
    {},
  ],
])('error: %s', async (_, event, fields) => {
  const { events, error, stream } = await read(`data: 1\n\n${event}\n\ndata: 2\n\n`)

  expect(events).toEqual([1])
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'POST /responses: 200 overloaded',
    status: 200,
    requestId: 'req_1',
    ...fields,
  })
  expect(stream.ended).toBeUndefined()
})

test('error: an error event whose last blank line is missing', async () => {
  const { error } = await read('data: 1\n\nevent: error\ndata: {"message":"overloaded"}')
  expect(error).toHaveProperty('message', 'POST /responses: 200 overloaded')
})

test('error: an error event without data', async () => {
  const { events, error } = await read('data: 1\n\nevent: error\ndata:\n\ndata: 2\n\n')
  expect(events).toEqual([1])
  expect(isApiError(error)).toBe(true)
})

test('error: an error in a named stream', async () => {
  const text = 'event: error\ndata: {"message":"overloaded"}\n\n'
  const stream = new EventStream(new Response(text), { named: true })
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ApiError: stream: 200 overloaded]`,
  )
})

test('behavior: an error field that says there is none passes', async () => {
  const values = [{ error: null }, { error: false }, { error: '' }, { error: 0 }, { errors: ['a'] }]
  const { events, error } = await read(values.map((v) => `data: ${JSON.stringify(v)}\n\n`).join(''))
  expect(events).toEqual(values)
  expect(error).toBeUndefined()
})

test('behavior: an error further inside is the business of the event', async () => {
  const value = { type: 'response.failed', response: { error: { message: 'no' } } }
  const { events } = await read(`event: response.failed\ndata: ${JSON.stringify(value)}\n\n`)
  expect(events).toEqual([value])
})

test('error: a malformed event, after those before it', async () => {
  const { events, error, stream } = await read('data: 1\n\ndata: {oops\n\ndata: 2\n\n')

  expect(events).toEqual([1])
  expect(isParseError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'POST /responses: 200 without JSON: {oops',
    status: 200,
    requestId: 'req_1',
    text: '{oops',
  })
  expect(stream.ended).toBeUndefined()
})

test('error: a malformed event is quoted by its first 200 characters', async () => {
  const { error } = await read(`data: ${'x'.repeat(300)}\n\n`)
  expect(error).toMatchObject({ text: 'x'.repeat(200) })
})

test.each([
  ['JSON', '{"id":"chatcmpl-1"}', '{"id":"chatcmpl-1"}'],
  ['JSON over several lines', '{\n  "id": 1\n}\n', '{ "id": 1 }'],
  ['JSON with an error that is null', '{"error":null}', '{"error":null}'],
  ['HTML', '<!doctype html>\n<p>Bad gateway', '<!doctype html> <p>Bad gateway'],
  ['text', 'data is on its way', 'data is on its way'],
  ['comments alone', ': hi\n\n: hi again\n\n', ': hi : hi again'],
  ['events without data alone', 'event: ping\n\n', 'event: ping'],
  ['nothing', '', 'no body'],
  ['blank lines', '\n\n\n', 'no body'],
])('error: an answer that is no stream: %s', async (_, text, quote) => {
  const { events, error, stream } = await read(text)

  expect(events).toEqual([])
  expect(isParseError(error)).toBe(true)
  expect(error).toMatchObject({
    message: `POST /responses: 200 without an event: ${quote}`,
    status: 200,
    requestId: 'req_1',
    text: text.trim(),
  })
  expect(stream.ended).toBeUndefined()
})

test('error: an answer without a body', async () => {
  const { error } = await read(null)
  expect(error).toMatchInlineSnapshot(
    `[ParseError: POST /responses: 200 without an event: no body]`,
  )
})

test('error: a long answer that is no stream is quoted by its first 200 characters', async () => {
  const { error } = await read(`<p>${'x'.repeat(200_000)}`)
  expect(error).toMatchObject({ name: 'ParseError', text: `<p>${'x'.repeat(197)}` })
})

test.each([
  ['an object', '{"error":{"message":"no quota","code":"insufficient_quota"}}'],
  ['over several lines', '{\n "error": {\n  "message": "no quota"\n }\n}\n'],
  ['text', '{"error":"no quota"}'],
])('error: an answer of JSON that says what went wrong: %s', async (_, text) => {
  const { error } = await read(text)
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'POST /responses: 200 no quota',
    requestId: 'req_1',
    body: JSON.parse(text) as unknown,
  })
})

test('error: an answer of JSON that says what went wrong, one byte at a time', async () => {
  const bytes = new TextEncoder().encode('{"error":{"message":"no quota for naïve 👍"}}')
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      for (const byte of bytes) sink.enqueue(new Uint8Array([byte]))
      sink.close()
    },
  })

  expect((await read(body)).error).toMatchObject({
    name: 'ApiError',
    message: 'POST /responses: 200 no quota for naïve 👍',
  })
})

test.each([
  ['JSON', '{"error":{"message":"bad key"}}', 401, 'POST /responses: 401 bad key'],
  ['JSON without an error', '{"message":"bad key"}', 401, 'POST /responses: 401 bad key'],
  ['HTML', '<p>Bad gateway', 502, 'POST /responses: 502 <p>Bad gateway'],
  ['nothing', '', 503, 'POST /responses: 503 Busy'],
])('error: a failed response: %s', async (_, text, status, message) => {
  const { error } = await read(text, { status, statusText: 'Busy' })
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({ message, status })
})

test('error: the connection breaks between events', async () => {
  const cause = new TypeError('terminated', { cause: { code: 'ECONNRESET' } })
  const { events, error, stream } = await read(broken(cause))

  expect(events).toEqual([1])
  expect(error).toMatchInlineSnapshot(
    `[ConnectionError: POST /responses: connection failed: ECONNRESET]`,
  )
  expect(error).toHaveProperty('cause', cause)
  expect(stream.ended).toBeUndefined()
})

test('error: the connection breaks inside an event, which is then not a cut stream', async () => {
  const { events, error } = await read(broken(new TypeError('terminated'), 'data: {"a":'))
  expect(events).toEqual([1])
  expect(error).toMatchObject({ name: 'ConnectionError' })
})

test.each([
  [undefined, ''],
  [null, ''],
  ['reset', 'reset'],
  [{ code: 'ECONNRESET' }, 'ECONNRESET'],
])('error: the connection breaks with %j', async (cause, text) => {
  const { error } = await read(broken(cause))
  expect(error).toMatchObject({ name: 'ConnectionError', cause })
  expect(String(error)).toContain(`POST /responses: connection failed`)
  expect(String(error)).toContain(text)
})

test('error: after the error the stream is over', async () => {
  const events = new EventStream(new Response('data: {oops\n\ndata: 2\n\n'))[Symbol.asyncIterator]()

  await expect(events.next()).rejects.toMatchObject({ name: 'ParseError' })
  expect(await events.next()).toEqual({ done: true, value: undefined })
})

/** A body that sends one event and breaks once that has been read. */
function broken(cause: unknown, ...more: readonly string[]): ReadableStream<Uint8Array> {
  const texts = ['data: 1\n\n', ...more]
  return new ReadableStream({
    pull(sink) {
      const text = texts.shift()
      if (text === undefined) sink.error(cause)
      else sink.enqueue(new TextEncoder().encode(text))
    },
  })
}

interface Reading {
  readonly events: unknown[]
  readonly error?: unknown
  readonly stream: EventStream<unknown>
}

async function read(
  body: ReadableStream<Uint8Array> | string | null,
  init?: ResponseInit,
): Promise<Reading> {
  const response = new Response(body, { headers, ...init })
  const stream = new EventStream(response, { request: 'POST /responses' })
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    return { events, error, stream }
  }
  return { events, stream }
}
