import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EventStream } from './EventStream.ts'
import { fromSSEResponse } from './fromSSEResponse.ts'
import { toSSEResponse } from './toSSEResponse.ts'

test('default', async () => {
  const response = new Response('data: {"id":1}\n\ndata: [DONE]\n\n')
  const stream = fromSSEResponse<{ id: number }>(response)

  expect(stream).toBeInstanceOf(EventStream)
  expect(stream.response).toBe(response)
  expect(await collect(stream)).toEqual([{ id: 1 }])
  expect(stream.ended).toBe('done')
})

test('options: those of the stream', async () => {
  const release = vi.fn<() => void>()
  const controller = new AbortController()
  const response = new Response('event: a\ndata: 1\n\ndata: 2\n\n')
  const stream = fromSSEResponse(response, { named: true, signal: controller.signal, release })
  const events = stream[Symbol.asyncIterator]()

  expect((await events.next()).value).toEqual({ event: 'a', data: 1 })
  controller.abort('gone')
  await expect(events.next()).rejects.toBe('gone')
  expect(release).toHaveBeenCalledOnce()
})

test('options: request is how errors name it', async () => {
  const stream = fromSSEResponse(new Response('<p>'), { request: 'POST /api/chat' })

  await expect(collect(stream)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ParseError: POST /api/chat: 200 without an event: <p>]`,
  )
})

test('error: a failed response', async () => {
  const response = Response.json({ error: { message: 'log in first' } }, { status: 401 })

  await expect(collect(fromSSEResponse(response))).rejects.toMatchObject({
    name: 'ApiError',
    message: 'stream: 401 log in first',
    status: 401,
  })
})

test('behavior: any events survive the way from toSSEResponse, in any chunks', async () => {
  const value = fc.jsonValue().filter((json) => !(Object(json) as { error?: unknown }).error)
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      async (values, isDone, size) => {
        const sent = values.map((json) => JSON.stringify(json))
        const text = [...sent, ...(isDone ? ['[DONE]'] : [])]
          .map((data) => `data: ${data}\n\n`)
          .join('')

        const stream = fromSSEResponse(
          rechunk(toSSEResponse(fromSSEResponse(new Response(text))), size),
        )

        expect((await collect(stream)).map((event) => JSON.stringify(event))).toEqual(sent)
        expect(stream.ended).toBe(isDone ? 'done' : 'eof')
      },
    ),
    { numRuns: 300 },
  )
})

test('behavior: any named events survive the way from toSSEResponse, in any chunks', async () => {
  const name = fc.stringMatching(/^[a-z._-]{1,12}$/).filter((text) => text !== 'error')
  const event = fc.record({
    event: fc.option(name, { nil: undefined }),
    data: fc.jsonValue().filter((json) => !(Object(json) as { error?: unknown }).error),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 30 }),
      async (events, size) => {
        const text = events
          .map(
            ({ event: named, data }) => `event: ${named ?? ''}\ndata: ${JSON.stringify(data)}\n\n`,
          )
          .join('')
        const upstream = fromSSEResponse(new Response(text), { named: true })

        const stream = fromSSEResponse(rechunk(toSSEResponse(upstream), size), { named: true })

        expect(JSON.stringify(await collect(stream))).toBe(JSON.stringify(events))
      },
    ),
    { numRuns: 300 },
  )
})

/** The same response with its bytes in chunks of this size. */
function rechunk(response: Response, size: number): Response {
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, sink) {
      for (let start = 0; start < chunk.length; start += size)
        sink.enqueue(chunk.slice(start, start + size))
    },
  })
  return new Response(response.body?.pipeThrough(cut) ?? null)
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}
