import { errorIn, isApiError } from './errors.ts'
import type { EventStream } from './EventStream.ts'
import { sourceOf } from './withSource.ts'

/**
 * Sends a stream on as server-sent events: from an edge route, which holds the key, to a page. The
 * events are fetched as they are asked for; when the page goes away, the stream is cancelled.
 *
 * An error in the middle becomes an `error` event. Of an {@link ApiError} it carries what the API
 * said; of any other error, no more than that the stream broke. A stream that ended without `[DONE]`
 * arrives without it, too.
 *
 * What this library makes of a stream is as good as the stream itself. Tie a generator of your own
 * to its stream by `withSource`, or that is cancelled no sooner than its next event.
 *
 * @param stream - The stream, or any async iterable of JSON values.
 * @param init - Status and headers of the response. An `x-request-id` is taken over from the stream.
 * @returns The response to answer the page with.
 *
 * @example
 * ```ts
 * import { createClient, sendStream, toSSEResponse } from '@bonsai-ai/core'
 *
 * export default {
 *   async fetch(incoming: Request): Promise<Response> {
 *     const client = createClient({ apiKey: env.OPENAI_API_KEY })
 *     const body = { model: 'gpt-5.5', input: await incoming.text(), stream: true }
 *     const stream = await sendStream(client, { method: 'POST', path: '/responses', body })
 *     return toSSEResponse(stream)
 *   },
 * }
 * ```
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function toSSEResponse<T>(
  stream: EventStream<T> | AsyncIterable<T>,
  init: ResponseInit = {},
): Response {
  const events: AsyncIterator<T, unknown> = stream[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const source = sourceOf(stream) as Partial<EventStream<unknown>>
  const stop = async (): Promise<unknown> => events.return?.()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          const { done, value } = await events.next()
          if (!done) return sink.enqueue(encoder.encode(encodeEvent(value)))
          // A stream that was cut off looks cut off at the other end too.
          if (!source.ended || source.ended === 'done')
            sink.enqueue(encoder.encode('data: [DONE]\n\n'))
        } catch (error) {
          sink.enqueue(encoder.encode(`event: error\ndata: ${JSON.stringify(describe(error))}\n\n`))
          stop().catch(() => {})
        }
        sink.close()
      },
      async cancel() {
        await stop()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = new Headers(init.headers)
  if (!headers.has('content-type')) headers.set('content-type', 'text/event-stream; charset=utf-8')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
  const requestId = source.response?.headers.get('x-request-id')
  if (requestId && !headers.has('x-request-id')) headers.set('x-request-id', requestId)
  return new Response(body, { ...init, headers })
}

function encodeEvent(value: unknown): string {
  const { event, data, type } = Object(value) as Record<string, unknown>
  const isNamed = Object.keys(Object(value) as object).join() === 'event,data'
  const name = isNamed ? event : type
  const json = JSON.stringify(isNamed ? data : value)
  if (json === undefined) throw new TypeError('an event must be a JSON value')
  // At the other end an event called `error` is the end of the stream.
  const isName = typeof name === 'string' && /^[\w.-]+$/.test(name) && name !== 'error'
  return `${isName ? `event: ${name}\n` : ''}data: ${json}\n\n`
}

function describe(error: unknown): object {
  if (!isApiError(error)) return { error: { message: 'the stream broke', type: 'stream_error' } }
  const { body, message, type, code, param } = error
  return { error: errorIn(body) ?? { message, type, code, param } }
}
