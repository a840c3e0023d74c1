import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, Client, ClientConfig } from './client.ts'
import { concurrencyLimit } from './concurrencyLimit.ts'
import { createClient } from './createClient.ts'
import { sendJson } from './sendJson.ts'
import { sendResponse } from './sendResponse.ts'
import { sendStream } from './sendStream.ts'

const get = (path: string): ApiRequest => ({ method: 'GET', path })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error('a timer was left')
  vi.useRealTimers()
})

/** A server that answers when it is told to, and what has reached it. */
function serve(limit: number, config: ClientConfig = {}) {
  const arrived: string[] = []
  const answers = new Map<string, (response: Response | Promise<never>) => void>()
  const client = createClient({
    maxRetries: 0,
    middleware: [concurrencyLimit(limit)],
    ...config,
    fetch: (input) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname.slice(4)
      arrived.push(path)
      return new Promise((resolve) => answers.set(path, resolve))
    },
  })
  const answer = async (path: string, response: Response | Promise<never>): Promise<void> => {
    answers.get(path)?.(response)
    await vi.advanceTimersByTimeAsync(0)
  }
  const ask = (path: string, signal?: AbortSignal): Promise<unknown> =>
    sendJson(client, get(`/${path}`), { signal }).catch((error: unknown) => error)
  return { client, arrived, answer, ask }
}

const tick = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

test('default', async () => {
  const { arrived, answer, ask } = serve(2)
  const calls = ['a', 'b', 'c', 'd', 'e'].map((path) => ask(path))
  await tick()
  expect(arrived).toEqual(['a', 'b'])

  await answer('b', Response.json({ n: 'b' }))
  expect(arrived).toEqual(['a', 'b', 'c'])
  await answer('a', Response.json({ n: 'a' }))
  await answer('d', Response.json({ n: 'd' }))
  expect(arrived).toEqual(['a', 'b', 'c', 'd', 'e'])
  await answer('c', Response.json({ n: 'c' }))
  await answer('e', Response.json({ n: 'e' }))

  expect(await Promise.all(calls)).toEqual(['a', 'b', 'c', 'd', 'e'].map((n) => ({ n })))
})

test('behavior: failures of every kind make room', async () => {
  const { arrived, answer, ask } = serve(1)
  const calls = ['a', 'b', 'c', 'd'].map((path) => ask(path))
  await tick()
  await answer('a', Promise.reject(new TypeError('refused')))
  await answer('b', Response.json({ error: { message: 'no' } }, { status: 400 }))
  await answer('c', new Response(null, { status: 204 }))
  await answer('d', Response.json({}))

  expect(arrived).toEqual(['a', 'b', 'c', 'd'])
  expect((await Promise.all(calls)).map((each) => (each as Error).name)).toEqual([
    'ConnectionError',
    'ApiError',
    'ParseError',
    undefined,
  ])
})

test('behavior: a wait that is aborted ends at once, and is in nobody’s way', async () => {
  const { arrived, answer, ask } = serve(1)
  const controller = new AbortController()
  const first = ask('a')
  const second = ask('b', controller.signal)
  const third = ask('c')
  await tick()
  const reason = { mine: true }
  controller.abort(reason)
  expect(await second).toBe(reason)

  await answer('a', Response.json({}))
  await answer('c', Response.json({}))
  await Promise.all([first, third])
  expect(arrived).toEqual(['a', 'c'])
})

test('behavior: an abort in flight makes room', async () => {
  const { arrived, answer, ask } = serve(1)
  const controller = new AbortController()
  const first = ask('a', controller.signal)
  const second = ask('b')
  await tick()
  controller.abort('enough')
  expect(await first).toBe('enough')
  // This fetch takes no notice of its signal, and has its place until it answers.
  await answer('a', Response.json({}))
  await answer('b', Response.json({}))

  expect(await second).toEqual({})
  expect(arrived).toEqual(['a', 'b'])
})

test('behavior: a wait is part of the timeout', async () => {
  const { answer, ask } = serve(1, { timeout: 1000 })
  const first = ask('a')
  await tick()
  await vi.advanceTimersByTimeAsync(999)
  const second = ask('b')
  await answer('a', Response.json({}))
  await first
  const third = ask('c')
  await vi.advanceTimersByTimeAsync(1001)

  expect(await second).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
  expect(await third).toMatchObject({ name: 'TimeoutError' })
})

const events = (...data: readonly string[]): Response =>
  new Response(data.map((each) => `data: ${each}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  })

async function openStream(client: Client, path: string): Promise<AsyncIterable<unknown>> {
  return sendStream<unknown>(client, get(path))
}

test('behavior: a stream holds its place until it ends', async () => {
  const { client, arrived, answer, ask } = serve(1)
  const opening = openStream(client, '/s')
  const next = ask('a')
  await tick()
  await answer('s', events('{"i":1}', '{"i":2}', '[DONE]'))
  const stream = await opening
  await tick()
  expect(arrived).toEqual(['s'])

  const seen: unknown[] = []
  for await (const event of stream) seen.push(event)
  await answer('a', Response.json({}))

  expect(seen).toEqual([{ i: 1 }, { i: 2 }])
  expect(await next).toEqual({})
})

test('behavior: a stream that is left early, or cancelled unread, makes room', async () => {
  const { client, answer, ask } = serve(1)
  for (const leave of ['break', 'cancel']) {
    const opening = sendStream<unknown>(client, get(`/${leave}`))
    const next = ask('a')
    await tick()
    await answer(leave, events('{"i":1}', '{"i":2}', '{"i":3}'))
    const stream = await opening
    if (leave === 'cancel') await stream.cancel()
    else for await (const _ of stream) break
    await tick()
    await answer('a', Response.json({}))
    expect(await next).toEqual({})
  }
})

test('behavior: a response for the caller to read', async () => {
  const { client, arrived, answer, ask } = serve(1)
  const opening = sendResponse(client, get('/file'))
  const next = ask('a')
  await tick()
  await answer('file', new Response('bytes', { headers: { 'x-request-id': 'req_1' } }))
  const response = await opening
  expect(arrived).toEqual(['file'])
  expect(response.headers.get('x-request-id')).toBe('req_1')

  expect(await response.text()).toBe('bytes')
  await tick()
  await answer('a', Response.json({}))
  expect(await next).toEqual({})
})

test('behavior: each attempt takes a place of its own', async () => {
  const { arrived, answer, ask } = serve(1, { maxRetries: 1 })
  const call = ask('a')
  await tick()
  await answer('a', new Response('busy', { status: 500, headers: { 'retry-after-ms': '5' } }))
  await vi.advanceTimersByTimeAsync(5)
  await answer('a', Response.json({ ok: true }))

  expect(await call).toEqual({ ok: true })
  expect(arrived).toEqual(['a', 'a'])
})

test('error: a limit that is none', () => {
  for (const limit of [0, -1, 1.5, Number.NaN, Infinity, '2' as unknown as number])
    expect(() => concurrencyLimit(limit)).toThrow(TypeError)
})
