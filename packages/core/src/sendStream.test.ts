import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Client, ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import type { EventStream } from './EventStream.ts'
import { sendStream } from './sendStream.ts'

const request = { method: 'POST', path: '/responses', body: { model: 'gpt-5.5', stream: true } }
const clients = [
  ['createClient', createClient],
  ['createLiteClient', createLiteClient],
] as const

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test.each(clients)('behavior: a plain call, with %s', async (_, create) => {
  const { client, sent, response } = serve(create, 'data: {"id":1}\n\ndata: [DONE]\n\n')

  const stream = await sendStream<{ id: number }>(client, request)

  expect(await settle(stream)).toEqual({ events: [{ id: 1 }], thrown: [] })
  expect(stream.ended).toBe('done')
  expect(stream.response).toBe(response)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.method).toBe('POST')
  expect(sent[0]?.url).toBe('https://api.openai.com/v1/responses')
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    accept: 'text/event-stream',
    authorization: 'Bearer sk-test',
    'content-type': 'application/json',
  })
  expect(await sent[0]?.json()).toEqual({ model: 'gpt-5.5', stream: true })
})

test.each(clients)(
  'behavior: the request may be a promise and set Accept, with %s',
  async (_, c) => {
    const { client, sent } = serve(c, 'data: [DONE]\n\n')

    await sendStream(client, Promise.resolve({ ...request, headers: { accept: 'text/plain' } }))

    expect(sent[0]?.headers.get('accept')).toBe('text/plain')
  },
)

test('behavior: a rejected request is not sent', async () => {
  const { client, sent } = serve(createClient, '')

  await expect(sendStream(client, Promise.reject(new TypeError('bad id')))).rejects.toThrow(
    'bad id',
  )
  expect(sent).toHaveLength(0)
})

test('behavior: any transport fits', async () => {
  const client: Client = { send: async () => new Response('data: 1\n\n') }

  const stream = await sendStream(client, request)

  expect(await settle(stream)).toEqual({ events: [1], thrown: [] })
  expect(vi.getTimerCount()).toBe(0)
})

test.each(clients)(
  'behavior: timeout does not cut a stream after its headers, with %s',
  async (_, c) => {
    const { client, send, close } = serve(c, '', { timeout: 1000, idleTimeout: 50_000 })
    const stream = await sendStream(client, request)
    expect(vi.getTimerCount()).toBe(0)
    const reading = settle(stream)
    await vi.advanceTimersByTimeAsync(30_000)
    send('data: 1\n\n')
    await vi.advanceTimersByTimeAsync(30_000)
    close()

    expect(await reading).toEqual({ events: [1], thrown: [] })
    expect(vi.getTimerCount()).toBe(0)
  },
)

test.each(clients)('error: timeout covers the wait for the headers, with %s', async (_, create) => {
  const client = create({
    apiKey: 'sk-test',
    timeout: 1000,
    maxRetries: 0,
    fetch: () => new Promise(() => {}),
  })
  const sending = sendStream(client, request).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1000)

  expect(await sending).toMatchObject({
    message: 'POST /responses: timeout of 1000 ms ran out',
    limit: 'timeout',
    after: 1000,
  })
  expect(vi.getTimerCount()).toBe(0)
})

test.each(
  clients.flatMap(([name, create]) => [
    [name, create, {}, {}, 600_000] as const,
    [name, create, { timeout: 3000 }, {}, 3000] as const,
    [name, create, { timeout: 3000, idleTimeout: 2000 }, {}, 2000] as const,
    [name, create, { timeout: 3000 }, { timeout: 1500 }, 1500] as const,
    [name, create, { idleTimeout: 2000 }, { timeout: 1500 }, 2000] as const,
    [name, create, { idleTimeout: 2000 }, { idleTimeout: 500 }, 500] as const,
  ]),
)('options: idleTimeout with %s, client %#', async (_, create, config, options, limit) => {
  const { client, counts } = serve(create, ': hi\n\n', config)
  const reading = settle(await sendStream(client, request, options))
  await vi.advanceTimersByTimeAsync(limit - 1)
  expect(counts.cancelled).toBe(0)
  await vi.advanceTimersByTimeAsync(1)

  expect((await reading).thrown).toMatchObject([
    { name: 'TimeoutError', limit: 'idleTimeout', after: limit },
  ])
  expect(counts.cancelled).toBe(1)
})

test.each(clients)('options: totalTimeout covers the stream, with %s', async (_, create) => {
  const { client, send, counts } = serve(create, '', { idleTimeout: 500 })
  const reading = settle(await sendStream(client, request, { totalTimeout: 1000 }))
  for (let waited = 0; waited < 900; waited += 300) {
    send('data: 1\n\n')
    await vi.advanceTimersByTimeAsync(300)
  }
  await vi.advanceTimersByTimeAsync(100)

  expect(await reading).toMatchObject({
    events: [1, 1, 1],
    thrown: [
      {
        message: 'POST /responses: totalTimeout of 1000 ms ran out',
        limit: 'totalTimeout',
        after: 1000,
      },
    ],
  })
  expect(counts.cancelled).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
})

test.each(clients)('options: totalTimeout covers a stream not read yet, with %s', async (_, c) => {
  const { client } = serve(c, 'data: 1\n\n', { totalTimeout: 1000 })
  const stream = await sendStream(client, request)
  await vi.advanceTimersByTimeAsync(1000)

  expect((await settle(stream)).thrown).toMatchObject([{ limit: 'totalTimeout' }])
})

test.each(clients)('options: an abort while an event is awaited, with %s', async (_, create) => {
  const { client, counts } = serve(create, 'data: 1\n\n')
  const controller = new AbortController()
  const { signal } = controller
  const reading = settle(await sendStream(client, request, { signal, totalTimeout: 60_000 }))
  await vi.advanceTimersByTimeAsync(1)
  const reason = { why: 'left the page' }

  controller.abort(reason)

  const { events, thrown } = await reading
  expect(events).toEqual([1])
  expect(thrown[0]).toBe(reason)
  expect(counts.cancelled).toBe(1)
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each(clients)('options: an abort before the stream is read, with %s', async (_, create) => {
  const { client, counts } = serve(create, '')
  const controller = new AbortController()
  const { signal } = controller
  const stream = await sendStream(client, request, { signal })

  controller.abort('gone')

  expect((await settle(stream)).thrown).toEqual(['gone'])
  expect(counts.cancelled).toBe(1)
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each(clients)('options: an abort at any step of the way, with %s', async (_, create) => {
  for (let steps = 0; steps < 60; steps++) {
    const { client } = serve(create, 'data: 1\n\n')
    const controller = new AbortController()
    const { signal } = controller
    const outcome = sendStream(client, request, { signal }).then(settle, (error: unknown) => ({
      thrown: [error],
    }))
    for (let step = 0; step < steps; step++) await Promise.resolve()
    controller.abort('gone')

    expect((await outcome).thrown, `after ${steps} steps`).toEqual(['gone'])
    expect([listeners(signal), vi.getTimerCount()], `after ${steps} steps`).toEqual([0, 0])
  }
})

test.each(
  clients.flatMap(([name, create]) => [
    [name, 'an end', create, 'data: 1\n\ndata: [DONE]\n\n', (): void => {}] as const,
    [name, 'an error', create, 'event: error\ndata: oops\n\n', (): void => {}] as const,
    [name, 'a malformed event', create, 'data: {oops\n\n', (): void => {}] as const,
    [
      name,
      'a cancel',
      create,
      'data: 1\n\n',
      (s: EventStream<unknown>) => void s.cancel(),
    ] as const,
  ]),
)('behavior: %s leaves no listener and no timer after %s', async (_, _how, create, text, leave) => {
  const { client, counts } = serve(create, text)
  const { signal } = new AbortController()
  const stream = await sendStream(client, request, { signal, totalTimeout: 1000 })
  expect(listeners(signal)).toBe(1)

  await settle(stream, () => leave(stream))

  expect(counts.cancelled).toBe(1)
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

// To cancel its body is not enough for every browser.
test.each(clients)('behavior: a stream that is left aborts its request, with %s', async (_, c) => {
  for (const leave of ['cancel', 'return'] as const) {
    const { client, sent } = serve(c, 'data: 1\n\n')
    const stream = await sendStream(client, request)
    const iterator = stream[Symbol.asyncIterator]()
    const waiting = Promise.all([iterator.next(), iterator.next()])
    expect(sent[0]?.signal.aborted).toBe(false)

    await (leave === 'cancel' ? stream.cancel() : iterator.return())

    expect(sent[0]?.signal.aborted).toBe(true)
    expect((await waiting).at(-1)).toEqual({ done: true, value: undefined })
    expect(stream.ended).toBe('cancelled')
  }
})

test.each(clients)(
  'behavior: a stream never read is freed by cancel, with %s',
  async (_, create) => {
    const { client, counts } = serve(create, 'data: 1\n\n')
    const { signal } = new AbortController()
    const stream = await sendStream(client, request, { signal, totalTimeout: 1000 })

    await stream.cancel()

    expect(counts.cancelled).toBe(1)
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
  },
)

test.each(clients)(
  'behavior: a split stream holds the signal for both, with %s',
  async (_, create) => {
    const { client, close } = serve(create, 'data: 1\n\n')
    close()
    const controller = new AbortController()
    const { signal } = controller
    const stream = await sendStream(client, request, { signal })
    const [a, b] = stream.tee()

    expect((await settle(a)).events).toEqual([1])
    expect(listeners(signal)).toBe(1)
    expect((await settle(b)).events).toEqual([1])
    expect(listeners(signal)).toBe(0)
  },
)

test.each(clients)('options: schema sees each event, with %s', async (_, create) => {
  const { client } = serve(create, 'data: 1\n\ndata: 2\n\n')
  const validate = (value: unknown): { issues: { message: string }[] } | { value: unknown } =>
    value === 2 ? { issues: [{ message: 'no twos' }] } : { value }
  const schema = { '~standard': { version: 1 as const, vendor: 'test', validate } }

  expect(await settle(await sendStream(client, request, { schema }))).toMatchObject({
    events: [1],
    thrown: [{ name: 'ValidationError', issues: [{ message: 'no twos' }] }],
  })
})

test('options: named is the endpoint’s to say', async () => {
  const { client } = serve(createClient, 'event: done\ndata: {"a":1}\n\ndata: [DONE]\n\n')

  const stream = await sendStream(client, request, {}, { named: true })

  expect((await settle(stream)).events).toEqual([{ event: 'done', data: { a: 1 } }])
})

test.each(clients)('error: the connection breaks in the middle, with %s', async (_, create) => {
  const { client, fail } = serve(create, 'data: 1\n\n')
  const { signal } = new AbortController()
  const cause = new TypeError('terminated', { cause: new Error('other side closed') })
  const reading = settle(await sendStream(client, request, { signal, totalTimeout: 1000 }))
  await vi.advanceTimersByTimeAsync(1)
  fail(cause)

  const { events, thrown } = await reading
  expect(events).toEqual([1])
  expect(thrown).toMatchObject([
    {
      name: 'ConnectionError',
      message: 'POST /responses: connection failed: other side closed',
      cause,
    },
  ])
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each(clients)('error: an answer that is no stream, with %s', async (_, create) => {
  for (const [body, name] of [
    ['{"error":{"message":"no quota"}}', 'ApiError'],
    ['{"id":1}', 'ParseError'],
    ['<p>', 'ParseError'],
    ['', 'ParseError'],
  ] as const) {
    const { client, close } = serve(create, body)
    close()
    const { thrown } = await settle(await sendStream(client, request))
    expect(thrown).toMatchObject([{ name }])
  }
})

test.each(clients)(
  'error: a refusal comes before there is a stream, with %s',
  async (_, create) => {
    const client = create({
      apiKey: 'sk-test',
      fetch: async () => Response.json({ error: { message: 'bad key' } }, { status: 401 }),
    })

    await expect(sendStream(client, request)).rejects.toMatchObject({
      name: 'ApiError',
      message: 'POST /responses: 401 bad key',
    })
    expect(vi.getTimerCount()).toBe(0)
  },
)

interface Served {
  readonly client: Client
  readonly sent: readonly Request[]
  readonly response: Response
  readonly counts: { cancelled: number }
  readonly send: (text: string) => void
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A client whose server has sent some text and keeps the connection open, whatever the signal says. */
function serve(
  create: (config: ClientConfig) => Client,
  text: string,
  config?: ClientConfig,
): Served {
  const sent: Request[] = []
  const counts = { cancelled: 0 }
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller
    },
    cancel() {
      counts.cancelled++
    },
  })
  const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  const send = (more: string): void => sink?.enqueue(new TextEncoder().encode(more))
  if (text) send(text)
  const client = create({
    apiKey: 'sk-test',
    ...config,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return response
    },
  })
  return {
    client,
    sent,
    response,
    counts,
    send,
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length
}

/** Reads to the end; what was thrown is in a list, so that any value shows. */
async function settle<T>(
  stream: AsyncIterable<T>,
  onEvent?: () => void,
): Promise<{ events: T[]; thrown: unknown[] }> {
  const events: T[] = []
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
