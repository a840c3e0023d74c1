import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Client, ClientConfig } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { sendResponse } from './sendResponse.ts'

const request = { method: 'GET', path: '/files/file-1/content' }
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
  const { client, sent, send, close } = serve(create)
  const { signal } = new AbortController()
  send('naïve ')
  send('👍')
  close()

  const response = await sendResponse(client, request, { signal, totalTimeout: 1000 })

  expect(response).toBeInstanceOf(Response)
  expect(response.status).toBe(201)
  expect(response.headers.get('content-type')).toBe('audio/mpeg')
  expect(response.bodyUsed).toBe(false)
  expect(await response.text()).toBe('naïve 👍')
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
  expect(sent).toHaveLength(1)
  expect(sent[0]?.method).toBe('GET')
  expect(sent[0]?.url).toBe('https://api.openai.com/v1/files/file-1/content')
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    accept: '*/*',
    authorization: 'Bearer sk-test',
  })
})

test.each(clients)('behavior: the body is not waited for, with %s', async (_, create) => {
  const { client, send, counts } = serve(create)
  const response = await sendResponse(client, request)
  const reader = response.body?.getReader()
  send('a')

  expect(await reader?.read()).toEqual({ done: false, value: new Uint8Array([97]) })
  expect(counts.cancelled).toBe(0)
})

test.each(clients)(
  'behavior: nothing is read before it is asked for, with %s',
  async (_, create) => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(sink) {
          sink.enqueue(new Uint8Array([++pulled]))
        },
      },
      { highWaterMark: 0 },
    )
    const client = create({ fetch: async () => new Response(body) })
    const response = await sendResponse(client, request)
    await vi.advanceTimersByTimeAsync(1)
    expect(pulled).toBe(0)
    const reader = response.body?.getReader()
    await reader?.read()
    await vi.advanceTimersByTimeAsync(1)
    expect(pulled).toBe(1)
  },
)

test.each(clients)('behavior: the url of the response is kept, with %s', async (_, create) => {
  const url = 'https://api.openai.com/v1/files/file-1/content'
  const answer = Object.defineProperty(new Response('a'), 'url', { value: url })
  const client = create({ fetch: async () => answer })

  expect((await sendResponse(client, request)).url).toBe(url)
})

test.each(clients)('behavior: a response without a body, with %s', async (_, create) => {
  const client = create({ fetch: async () => new Response(null, { status: 204 }) })
  const { signal } = new AbortController()

  const response = await sendResponse(client, request, { signal, totalTimeout: 1000 })

  expect(response.status).toBe(204)
  expect(response.body).toBeNull()
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test('behavior: any transport fits', async () => {
  const answer = new Response('a')
  const client: Client = { send: async () => answer }

  expect(await sendResponse(client, request)).toBe(answer)
})

test('behavior: the request may be a promise and set Accept', async () => {
  const { client, sent } = serve(createClient)

  await sendResponse(client, Promise.resolve({ ...request, headers: { accept: 'audio/mpeg' } }))

  expect(sent[0]?.headers.get('accept')).toBe('audio/mpeg')
})

test.each(clients)(
  'behavior: cancel of the body frees the connection, with %s',
  async (_, create) => {
    const { client, counts } = serve(create)
    const { signal } = new AbortController()
    const response = await sendResponse(client, request, { signal, totalTimeout: 1000 })
    expect(listeners(signal)).toBe(1)

    await response.body?.cancel('enough')

    expect(counts).toEqual({ cancelled: 1, reason: 'enough' })
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
  },
)

// To cancel its body is not enough for every browser.
test.each(clients)(
  'behavior: a body that is left aborts its request, with %s',
  async (_, create) => {
    const sent: (AbortSignal | null | undefined)[] = []
    const client = create({
      fetch: async (_input, init) => {
        sent.push(init?.signal)
        return new Response(new ReadableStream())
      },
    })
    const response = await sendResponse(client, request)
    expect(sent[0]?.aborted).toBe(false)

    await response.body?.cancel()

    expect(sent[0]?.aborted).toBe(true)
  },
)

test.each(clients)(
  'behavior: a copy of the response reads the same, with %s',
  async (_, create) => {
    const { client, send, close } = serve(create)
    send('a')
    close()
    const response = await sendResponse(client, request)
    const copy = response.clone()

    expect(await Promise.all([response.text(), copy.text()])).toEqual(['a', 'a'])
    expect(vi.getTimerCount()).toBe(0)
  },
)

test.each(
  clients.flatMap(([name, create]) =>
    (['timeout', 'totalTimeout'] as const).map((limit) => [limit, name, create] as const),
  ),
)('options: %s covers the body, with %s', async (limit, _, create) => {
  const { client, send, counts } = serve(create, { maxRetries: 5 })
  const { signal } = new AbortController()
  const response = await sendResponse(client, request, { signal, [limit]: 1000 })
  const reading = response.arrayBuffer().catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(900)
  send('a')
  await vi.advanceTimersByTimeAsync(99)
  expect(counts.cancelled).toBe(0)
  await vi.advanceTimersByTimeAsync(1)

  expect(await reading).toMatchObject({
    name: 'TimeoutError',
    message: `GET /files/file-1/content: ${limit} of 1000 ms ran out`,
    limit,
    after: 1000,
  })
  expect(counts.cancelled).toBe(1)
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each([
  ...clients.map(([name, create]) => [name, create, new Error('left the page')] as const),
  ...clients.map(([name, create]) => [name, create, 'left the page'] as const),
  ...clients.map(([name, create]) => [name, create, null] as const),
])('options: an abort ends the body with its reason, with %s', async (_, create, reason) => {
  const { client, counts } = serve(create)
  const controller = new AbortController()
  const { signal } = controller
  const response = await sendResponse(client, request, { signal, totalTimeout: 1000 })
  const reading = response.body?.getReader().read()

  controller.abort(reason)

  await expect(reading).rejects.toBe(reason)
  expect(counts.cancelled).toBe(1)
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each(clients)('options: an abort before the body is read, with %s', async (_, create) => {
  const { client, send, counts } = serve(create)
  send('a')
  const controller = new AbortController()
  const response = await sendResponse(client, request, { signal: controller.signal })

  controller.abort('gone')

  await expect(response.text()).rejects.toBe('gone')
  expect(counts.cancelled).toBe(1)
})

test.each(clients)('options: an abort at any step of the way, with %s', async (_, create) => {
  for (let steps = 0; steps < 60; steps++) {
    const { client } = serve(create)
    const controller = new AbortController()
    const { signal } = controller
    const outcome = sendResponse(client, request, { signal, totalTimeout: 60_000 })
      .then((response) => response.text())
      .catch((error: unknown) => error)
    for (let step = 0; step < steps; step++) await Promise.resolve()
    controller.abort('gone')

    expect(await outcome, `after ${steps} steps`).toBe('gone')
    expect([listeners(signal), vi.getTimerCount()], `after ${steps} steps`).toEqual([0, 0])
  }
})

test.each(clients)(
  'options: an abort after the body was read changes nothing, with %s',
  async (_, c) => {
    const { client, send, close, counts } = serve(c)
    send('a')
    close()
    const controller = new AbortController()
    const response = await sendResponse(client, request, { signal: controller.signal })
    expect(await response.text()).toBe('a')

    controller.abort('gone')

    expect(counts.cancelled).toBe(0)
  },
)

test.each(clients)('error: the connection breaks in the body, with %s', async (_, create) => {
  const { client, send, fail } = serve(create, { maxRetries: 5 })
  const { signal } = new AbortController()
  send('a')
  const response = await sendResponse(client, request, { signal, totalTimeout: 1000 })
  const reader = response.body?.getReader()
  expect((await reader?.read())?.value).toEqual(new Uint8Array([97]))
  const cause = new TypeError('terminated', { cause: { code: 'ECONNRESET' } })
  fail(cause)

  await expect(reader?.read()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: 'GET /files/file-1/content: connection failed: ECONNRESET',
    cause,
  })
  expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0])
})

test.each(clients)(
  'error: the connection breaks while blob() reads, with %s',
  async (_, create) => {
    const { client, fail } = serve(create)
    const response = await sendResponse(client, request)
    const reading = response.blob().catch((error: unknown) => error)
    fail(new TypeError('terminated'))

    expect(await reading).toMatchObject({ name: 'ConnectionError' })
  },
)

test.each(clients)('error: a refusal is read and thrown, with %s', async (_, create) => {
  const client = create({
    fetch: async () => Response.json({ error: { message: 'no such file' } }, { status: 404 }),
  })

  await expect(sendResponse(client, request)).rejects.toMatchObject({
    name: 'ApiError',
    message: 'GET /files/file-1/content: 404 no such file',
  })
  expect(vi.getTimerCount()).toBe(0)
})

interface Served {
  readonly client: Client
  readonly sent: readonly Request[]
  readonly counts: { cancelled: number; reason: unknown }
  readonly send: (text: string) => void
  readonly close: () => void
  readonly fail: (cause: unknown) => void
}

/** A client whose server keeps the connection open, whatever the signal says. */
function serve(create: (config: ClientConfig) => Client, config?: ClientConfig): Served {
  const sent: Request[] = []
  const counts = { cancelled: 0, reason: undefined as unknown }
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller
    },
    cancel(reason) {
      counts.cancelled++
      counts.reason = reason
    },
  })
  const client = create({
    apiKey: 'sk-test',
    ...config,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return new Response(body, { status: 201, headers: { 'content-type': 'audio/mpeg' } })
    },
  })
  return {
    client,
    sent,
    counts,
    send: (text) => sink?.enqueue(new TextEncoder().encode(text)),
    close: () => sink?.close(),
    fail: (cause) => sink?.error(cause),
  }
}

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length
}
