import { getEventListeners, once } from 'node:events'
import {
  type Client,
  createClient,
  type EventStream,
  type RequestOptions,
  sendStream,
  toSSEResponse,
} from '@bonsai-ai/core'
import { createLiteClient } from '@bonsai-ai/core/lite'
import {
  accumulateChatCompletion,
  type ChatCompletionChunk,
  chatCompletionEvents,
  chatCompletionText,
} from 'bonsai-ai/chat'
import {
  accumulateResponse,
  responseEvents,
  type ResponseStreamEvent,
  responseText,
} from 'bonsai-ai/responses'
import { expect, test } from 'vitest'
import { startServer } from './startServer.ts'

/** What both kinds of helpers take for a piece of text. */
type Piece = ChatCompletionChunk & ResponseStreamEvent

const piece = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: null }],
  type: 'response.output_text.delta',
  item_id: 'msg_1',
  output_index: 0,
  content_index: 0,
  delta: 'Hi',
})
const event = `data: ${piece}\n\n`

/** How the server goes on after it has sent this, by path. */
const bodies = {
  '/open': event + event,
  '/silent': ': nothing yet\n\n',
  '/done': `${event}data: [DONE]\n\n`,
  '/error': `${event}event: error\ndata: {"error":{"message":"overloaded"}}\n\n`,
  '/malformed': `${event}data: {oops\n\n`,
  '/eof': event,
  '/cut': `${event}data: {"id":`,
  '/reset': event,
}
type Path = keyof typeof bodies

interface Call {
  /** Opens a stream of the caller's signal. */
  readonly open: (path: Path, options?: RequestOptions) => Promise<EventStream<Piece>>
  readonly abort: () => void
}

const helpers = {
  chatCompletionText,
  chatCompletionEvents,
  responseText,
  responseEvents,
} satisfies Record<string, (stream: EventStream<Piece>) => AsyncGenerator>

const cases: Record<string, (call: Call) => Promise<unknown>> = {
  'read to [DONE]': async ({ open }) => drain(await open('/done')),
  'read to the end of the body': async ({ open }) => drain(await open('/eof')),
  'left with break': async ({ open }) => leave(await open('/open')),
  'left with a throw': async ({ open }) =>
    expect(async () => {
      for await (const _ of await open('/open')) throw new Error('left')
    }).rejects.toThrow('left'),
  'cancelled in the loop': async ({ open }) => {
    const stream = await open('/open')
    for await (const _ of stream) await stream.cancel()
  },
  'cancelled unread': async ({ open }) => (await open('/open')).cancel(),
  'unread at the end of await using': async ({ open }) => {
    await using stream = await open('/open')
    expect(stream.ended).toBeUndefined()
  },
  'returned before the first event': async ({ open }) =>
    (await open('/open'))[Symbol.asyncIterator]().return(),
  'returned while an event is awaited': async ({ open }) =>
    returnWaiting((await open('/silent'))[Symbol.asyncIterator]()),
  'an error in the middle': async ({ open }) => fail(drain(await open('/error')), 'ApiError'),
  'a malformed event': async ({ open }) => fail(drain(await open('/malformed')), 'ParseError'),
  'cut off in an event': async ({ open }) => fail(drain(await open('/cut')), 'StreamError'),
  'a connection reset': async ({ open }) => fail(drain(await open('/reset')), 'ConnectionError'),
  'silence for too long': async ({ open }) =>
    fail(drain(await open('/silent', { idleTimeout: 1 })), 'TimeoutError'),
  'abandoned, with a totalTimeout': async ({ open }) => open('/open', { totalTimeout: 200 }),
  'aborted while an event is awaited': async ({ open, abort }) =>
    abortWaiting(abort, [await open('/silent')]),
  'aborted unread': async ({ open, abort }) => {
    await open('/open')
    abort()
  },
  'a refused request': async ({ open }) => fail(open('/nowhere' as Path), 'ApiError'),

  'tee, both read': async ({ open }) => Promise.all((await open('/done')).tee().map(drain)),
  'tee, both left': async ({ open }) => Promise.all((await open('/open')).tee().map(leave)),
  'tee, one read and one cancelled': async ({ open }) => {
    const [a, b] = (await open('/eof')).tee()
    await Promise.all([drain(a), b.cancel()])
  },
  'tee, one left and one never begun': async ({ open }) => {
    const [a, b] = (await open('/open')).tee()
    await leave(a)
    await b[Symbol.asyncIterator]().return()
  },
  'tee, an error in the middle': async ({ open }) =>
    Promise.all((await open('/error')).tee().map((branch) => fail(drain(branch), 'ApiError'))),
  'tee, aborted': async ({ open, abort }) => abortWaiting(abort, (await open('/silent')).tee()),
  'an accumulator whose stream fails': async ({ open }) => {
    await fail(accumulateChatCompletion(await open('/error')), 'ApiError')
    await fail(accumulateResponse(await open('/cut')), 'StreamError')
  },
}

const bodiesOf: Record<string, (stream: EventStream<Piece>) => ReadableStream<Uint8Array>> = {
  toReadableStream: (stream) => stream.toReadableStream(),
  toSSEResponse: (stream) => bodyOf(toSSEResponse(stream)),
  ...Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [
      `toSSEResponse of ${name}`,
      (stream: EventStream<Piece>) => bodyOf(toSSEResponse<unknown>(helper(stream))),
    ]),
  ),
}
for (const [name, make] of Object.entries(bodiesOf))
  Object.assign(cases, {
    [`${name}, cancelled unread`]: async ({ open }: Call) => make(await open('/open')).cancel(),
    [`${name}, cancelled after an event`]: async ({ open }: Call) => {
      const reader = make(await open('/open')).getReader()
      await reader.read()
      await reader.cancel()
    },
    [`${name}, cancelled while an event is awaited`]: async ({ open }: Call) => {
      const reader = make(await open('/silent')).getReader()
      const waiting = reader.read()
      await turn()
      await reader.cancel()
      await waiting
    },
  } satisfies typeof cases)

for (const [name, helper] of Object.entries(helpers))
  Object.assign(cases, {
    [`${name}, left with break`]: async ({ open }: Call) => leave(helper(await open('/open'))),
    [`${name}, returned before the first event`]: async ({ open }: Call) =>
      helper(await open('/open')).return(),
    [`${name}, returned while an event is awaited`]: async ({ open }: Call) =>
      returnWaiting(helper(await open('/silent'))),
    [`${name}, an error in the middle`]: async ({ open }: Call) =>
      fail(drain(helper(await open('/error'))), 'ApiError'),
    [`${name}, aborted`]: async ({ open, abort }: Call) =>
      abortWaiting(abort, [helper(await open('/silent'))]),
  } satisfies typeof cases)

const clients = { createClient, createLiteClient }

test.each(
  Object.entries(clients).flatMap(([client, create]) =>
    Object.keys(cases).map((name) => [client, name, create] as const),
  ),
)('behavior: %s leaves nothing behind: %s', async (_, name, create) => {
  await using server = await serve()
  const client = create({ apiKey: 'sk-stub', baseURL: server.url })
  const controller = new AbortController()
  const { signal } = controller
  const timers = countTimers()

  await cases[name]?.({
    open: (path, options) => openStream(client, path, { signal, ...options }),
    abort: () => controller.abort('gone'),
  })

  await server.quiet()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(countTimers()).toBeLessThanOrEqual(timers)
})

test.each(Object.entries(clients))(
  'behavior: %s: a stream that nobody reads holds its connection until it is cancelled',
  async (_, create) => {
    await using server = await serve()
    const client = create({ apiKey: 'sk-stub', baseURL: server.url })
    const { signal } = new AbortController()
    const timers = countTimers()
    const stream = await openStream(client, '/open', { signal })
    await turn()

    expect(server.sockets.size).toBe(1)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    // Not even the wait for an event begins before it is asked for.
    expect(countTimers()).toBeLessThanOrEqual(timers)

    await stream.cancel()

    await server.quiet()
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  },
)

function serve(): ReturnType<typeof startServer> {
  return startServer(({ url }, response) => {
    const body = bodies[url as Path] as string | undefined
    if (body === undefined) {
      response.writeHead(404).end('{"error":{"message":"no"}}')
      return
    }
    // Else Node's fetch takes what has come by the end of the connection for the whole.
    if (url === '/reset') response.removeHeader('connection')
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (/eof|cut/.test(url ?? '')) response.end(body)
    else
      response.write(body, () => {
        if (url === '/reset') response.destroy()
      })
  })
}

function openStream(
  client: Client,
  path: string,
  options: RequestOptions,
): Promise<EventStream<Piece>> {
  return sendStream(client, { method: 'POST', path, body: {} }, { maxRetries: 0, ...options })
}

function bodyOf({ body }: Response): ReadableStream<Uint8Array> {
  if (!body) throw new Error('no body')
  return body
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

async function leave(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events) break
}

async function returnWaiting(events: AsyncGenerator<unknown, void, undefined>): Promise<void> {
  // Of an answer that is not whole, a helper may say so.
  const waiting = events.next().catch(() => {})
  await turn()
  expect(await events.return()).toEqual({ done: true, value: undefined })
  await waiting
}

async function abortWaiting(
  abort: () => void,
  streams: readonly AsyncIterable<unknown>[],
): Promise<void> {
  const readings = streams.map(drain)
  abort()
  for (const reading of readings) await expect(reading).rejects.toBe('gone')
}

async function fail(work: Promise<unknown>, name: string): Promise<void> {
  await expect(work).rejects.toMatchObject({ name })
}

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
}

/** Lets everything run that is due. */
async function turn(): Promise<void> {
  const signal = AbortSignal.timeout(0)
  await once(signal, 'abort')
}
