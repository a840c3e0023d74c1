import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiRequest, Client } from './client.ts'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { sendResumableStream } from './sendResumableStream.ts'

interface Line {
  readonly line: number
}

const request: ApiRequest = { method: 'GET', path: '/log' }

/** A client that nobody here wrote: its connections bring one line each, of three. */
function handMade(): { client: Client; sent: ApiRequest[] } {
  const sent: ApiRequest[] = []
  const send = async (next: ApiRequest): Promise<Response> => {
    sent.push(next)
    const line = Number(next.query?.['after'] ?? 0) + 1
    return new Response(`data: {"line":${line}}\n\n`, { headers: { 'x-request-id': `${line}` } })
  }
  return { client: { send }, sent }
}

function after({ line }: Line): ApiRequest | 'end' {
  return line === 3 ? 'end' : { ...request, query: { after: line } }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const { client, sent } = handMade()
  const stream = await sendResumableStream(client, request, {}, after)
  const lines: number[] = []
  const reading = (async () => {
    for await (const { line } of stream) lines.push(line)
  })()
  await vi.runAllTimersAsync()
  await reading

  expect(lines).toEqual([1, 2, 3])
  expect(stream.ended).toBe('eof')
  expect(stream.response.headers.get('x-request-id')).toBe('1')
  expect(sent.map(({ query }) => query)).toEqual([undefined, { after: 1 }, { after: 2 }])
})

test('behavior: what follow throws ends the stream', async () => {
  const { client, sent } = handMade()
  for (const reason of [new Error('lost'), 'lost', null]) {
    const stream = await sendResumableStream(client, request, { maxRetries: 5 }, () => {
      throw reason
    })
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toBe(reason)
  }
  expect(sent).toHaveLength(3)
})

test('behavior: limits of the client hold, those of the request before them', async () => {
  const fetch = async (): Promise<Response> => new Response('data: {"line":1}\n\n')
  const again = (): ApiRequest => request
  for (const [client, options] of [
    [createClient({ fetch, maxRetries: 0 }), {}],
    [createClient({ fetch }), { maxRetries: 0 }],
    [createLiteClient({ fetch }), { maxRetries: 0 }],
    [createLiteClient({ fetch }), { maxRetries: Number.NaN }],
  ] as const) {
    const events = (await sendResumableStream(client, request, options, again))[
      Symbol.asyncIterator
    ]()
    await events.next()
    await expect(events.next()).rejects.toThrow('GET /log: the stream ended before its last event')
  }
  expect(createClient({ totalTimeout: 5 })).toMatchObject({ totalTimeout: 5, maxRetries: 2 })
})

test('error: a first request that is refused', async () => {
  const client = createClient({
    maxRetries: 0,
    fetch: async () => Response.json({ error: { message: 'no' } }, { status: 503 }),
  })

  await expect(sendResumableStream(client, request, {}, after)).rejects.toThrow('GET /log: 503 no')
})
