import type { ServerResponse } from 'node:http'
import { setImmediate as immediate } from 'node:timers/promises'
import {
  createClient,
  type EventStream,
  fromReadableStream,
  fromSSEResponse,
  isApiError,
  sendStream,
  toSSEResponse,
} from '@bonsai-ai/core'
import { type ChatCompletionChunk, chatCompletionEvents } from 'bonsai-ai/chat'
import { responseEvents, type ResponseStreamEvent } from 'bonsai-ai/responses'
import { expect, test } from 'vitest'
import { serveFetch } from '../serveFetch.ts'
import { startServer } from './startServer.ts'

// Upstream, edge route and page, each at the other end of a connection of its own.

const chunk = (content: string, finish_reason: string | null = null): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content }, finish_reason }],
})
const event = (type: string, fields: object): object => ({ type, item_id: 'msg_1', ...fields })

const streams = {
  'chat chunks': [chunk('naïve 👍'), chunk('\n\ndata: [DONE]\n\n'), chunk('', 'stop')],
  'events of a response': [
    event('response.created', { response: { id: 'resp_1', output: [] } }),
    event('response.output_text.delta', { output_index: 0, content_index: 0, delta: 'Hé' }),
    event('response.completed', { response: { id: 'resp_1', output: [] } }),
  ],
}

test.each(Object.keys(streams) as (keyof typeof streams)[])(
  'behavior: %s are the same at both ends',
  async (name) => {
    for (const [tail, ended] of [
      ['data: [DONE]\n\n', 'done'],
      ['', 'eof'],
    ] as const) {
      await using chain = await connect(
        (response) => response.end(encode(streams[name]) + tail),
        (stream) => toSSEResponse(stream),
      )
      const stream = fromSSEResponse(await chain.page())

      expect(await collect(stream)).toEqual(streams[name])
      expect(stream.ended).toBe(ended)
    }
  },
)

test('behavior: events of assistants keep their names', async () => {
  const sent = ['thread.created', 'thread.run.created'].map((name, id) => ({
    event: name,
    data: { id },
  }))
  const text = sent.map(
    ({ event: name, data }) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`,
  )
  await using chain = await connect(
    (response) => response.end(`${text.join('')}event: done\ndata: [DONE]\n\n`),
    (stream) => toSSEResponse(stream),
    true,
  )
  const stream = fromSSEResponse(await chain.page(), { named: true })

  expect(await collect(stream)).toEqual(sent)
  expect(stream.ended).toBe('done')
})

test('behavior: lines of JSON are the same at both ends', async () => {
  await using chain = await connect(
    (response) => response.end(encode(streams['chat chunks'])),
    (stream) => new Response(stream.toReadableStream()),
  )

  expect(await collect(fromReadableStream(bodyOf(await chain.page())))).toEqual(
    streams['chat chunks'],
  )
})

test('behavior: what helpers make of a stream is carried as well', async () => {
  await using chat = await connect(
    (response) => response.end(`${encode(streams['chat chunks'])}data: [DONE]\n\n`),
    (stream) => toSSEResponse(chatCompletionEvents(stream as EventStream<ChatCompletionChunk>)),
  )
  const events = await collect(fromSSEResponse<{ type: string }>(await chat.page()))
  expect(events.at(-1)).toMatchObject({
    type: 'completion.done',
    completion: { choices: [{ message: { content: 'naïve 👍\n\ndata: [DONE]\n\n' } }] },
  })

  await using responses = await connect(
    (response) => response.end(encode(streams['events of a response'])),
    (stream) => toSSEResponse(responseEvents(stream as EventStream<ResponseStreamEvent>)),
  )
  const stream = fromSSEResponse(await responses.page())
  expect(await collect(stream)).toContainEqual(expect.objectContaining({ snapshot: 'Hé' }))
  // As the stream that they are made of.
  expect(stream.ended).toBe('eof')
})

const routes: Record<string, (stream: EventStream<unknown>) => Response> = {
  'a stream': (stream) => toSSEResponse(stream),
  'what a helper makes of it': (stream) =>
    toSSEResponse(chatCompletionEvents(stream as EventStream<ChatCompletionChunk>)),
  'lines of JSON': (stream) => new Response(stream.toReadableStream()),
}

test.each(Object.keys(routes))(
  'behavior: a page that goes away closes the connection upstream: %s',
  async (name) => {
    for (const when of ['unread', 'after an event', 'while an event is awaited']) {
      await using chain = await connect(
        (response) => response.write(encode([chunk('Hi')])),
        (stream) => routes[name]?.(stream) ?? new Response(),
      )
      const reader = bodyOf(await chain.page()).getReader()
      if (when !== 'unread') await reader.read()
      const waiting = when === 'while an event is awaited' ? waitFor(reader) : undefined
      expect(chain.open(), when).toBe(1)

      await reader.cancel()

      await chain.quiet()
      await waiting
    }
  },
)

test.each(Object.keys(routes))(
  'behavior: a page that stops reading holds the upstream back: %s',
  async (name) => {
    const piece = encode([chunk('x'.repeat(2 ** 14))])
    let sent = 0
    const pump = (response: ServerResponse): void => {
      // As fast as the connection takes it; past this nothing holds it back.
      while (sent < 2 ** 28) {
        sent += piece.length
        if (!response.write(piece)) return void response.once('drain', () => pump(response))
      }
    }
    await using chain = await connect(pump, (stream) => routes[name]?.(stream) ?? new Response())
    const reader = bodyOf(await chain.page()).getReader()
    await reader.read()

    // Until a thousand rounds of the event loop bring nothing more.
    for (let before = -1; before !== sent;) {
      before = sent
      for (let round = 0; round < 1000; round++) await immediate()
    }

    // What two connections on loopback hold in the buffers of their four ends.
    expect(sent).toBeLessThan(2 ** 26)
    await reader.cancel()
    await chain.quiet()
  },
)

test('error: an error in the middle arrives as what the API said', async () => {
  const error = { message: 'overloaded', type: 'server_error', code: 'busy', param: null }
  for (const route of [routes['a stream'], routes['what a helper makes of it']]) {
    await using chain = await connect(
      (response) =>
        response.write(
          `${encode([chunk('Hi')])}event: error\ndata: ${JSON.stringify({ error })}\n\n`,
        ),
      (stream) => route?.(stream) ?? new Response(),
    )
    const stream = fromSSEResponse(await chain.page(), { request: 'POST /api/chat' })

    await expect(collect(stream)).rejects.toMatchObject({
      ...error,
      name: 'ApiError',
      message: 'POST /api/chat: 200 overloaded',
      requestId: 'req_1',
    })
    await chain.quiet()
  }
})

test('error: a connection that breaks upstream does not look like an end', async () => {
  await using chain = await connect(
    (response) => response.write(encode([chunk('Hi')]), () => response.destroy()),
    (stream) => toSSEResponse(stream),
  )
  const stream = fromSSEResponse(await chain.page())

  await expect(collect(stream)).rejects.toMatchObject({
    name: 'ApiError',
    message: 'stream: 200 the stream broke',
  })
  expect(stream.ended).toBeUndefined()
})

test('error: a refused request keeps its status and its request ID', async () => {
  await using chain = await connect(
    (response) => {
      response.statusCode = 429
      response.end('{"error":{"message":"slow down","code":"rate_limit_exceeded"}}')
    },
    (stream) => toSSEResponse(stream),
  )

  await expect(collect(fromSSEResponse(await chain.page()))).rejects.toMatchObject({
    name: 'ApiError',
    status: 429,
    code: 'rate_limit_exceeded',
    requestId: 'req_1',
  })
})

interface Chain extends AsyncDisposable {
  /** Asks the route, as a page does. */
  readonly page: () => Promise<Response>
  /** How many connections upstream are open. */
  readonly open: () => number
  /** Resolves once there is none. */
  readonly quiet: () => Promise<void>
}

async function connect(
  answer: (response: ServerResponse) => unknown,
  carry: (stream: EventStream<unknown>) => Response,
  named = false,
): Promise<Chain> {
  const upstream = await startServer((_, response) => {
    response.removeHeader('connection')
    response.setHeader('content-type', 'text/event-stream')
    response.setHeader('x-request-id', 'req_1')
    answer(response)
  })
  const client = createClient({ apiKey: 'sk-stub', baseURL: upstream.url, maxRetries: 0 })
  const route = await serveFetch(async () => {
    try {
      return carry(await sendStream(client, { method: 'POST', path: '/', body: {} }, {}, { named }))
    } catch (error) {
      if (!isApiError(error)) throw error
      const headers = { 'x-request-id': error.requestId ?? '' }
      return Response.json(error.body, { status: error.status, headers })
    }
  })
  return {
    page: () => fetch(route.url, { method: 'POST', body: 'Hi' }),
    open: () => upstream.sockets.size,
    quiet: upstream.quiet,
    async [Symbol.asyncDispose]() {
      await route.close()
      await upstream[Symbol.asyncDispose]()
    },
  }
}

function encode(values: readonly object[]): string {
  return values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('')
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (!body) throw new Error('no body')
  return body
}

/** Reads until nothing comes for now, and waits for what comes next. */
async function waitFor(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const events: T[] = []
  for await (const value of stream) events.push(value)
  return events
}
