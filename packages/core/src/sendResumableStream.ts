import type { ApiRequest, Client, RequestOptions } from './client.ts'
import { copyResponse } from './copyResponse.ts'
import { type ApiError, StreamError } from './errors.ts'
import { EventStream } from './EventStream.ts'
import { withGuard } from './guard.ts'
import { backoff, isRetryable } from './retry.ts'
import { sendStream } from './sendStream.ts'
import { sleep } from './sleep.ts'

/**
 * What comes behind an event: the request that goes on there, or nothing more. `'seen'` for an event
 * that has been before, which is not passed on again; `undefined` where none can tell.
 */
export type StreamContinuation = ApiRequest | 'end' | 'seen' | undefined

/**
 * Sends a request that is answered by server-sent events, and where their connection drops, goes on
 * with the next one: a reader of the stream sees every event once, in order.
 *
 * A stream has dropped when its connection fails, when it stays silent for `idleTimeout`, and when
 * it ends, in an event or between two, before the last event or `[DONE]`. What the server answers
 * is no drop, except for a new connection that it refuses for the time being.
 *
 * `maxRetries` counts the connections in a row that bring nothing new; each is waited for as long as
 * any retry. `totalTimeout` is the time for everything.
 *
 * @param client - Client to send the requests with.
 * @param request - What to send first.
 * @param options - Settings for all the requests, but for `extraBody` and `idempotencyKey`, which
 * are those of the first.
 * @param follow - Called with each event, to say what comes behind it.
 * @returns The stream, once the first headers are in. Its `response` is that of the first request.
 * @throws {@link StreamingError}; while it is read, what ended the last connection.
 *
 * @example
 * ```ts
 * import { createClient, sendResumableStream } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const request = { method: 'GET', path: '/jobs/job_1/log' }
 * const stream = await sendResumableStream<{ line: number }>(client, request, {}, ({ line }) => ({
 *   ...request,
 *   query: { after: line },
 * }))
 * for await (const event of stream) console.log(event.line)
 * ```
 */
export function sendResumableStream<T>(
  client: Client,
  request: ApiRequest,
  options: RequestOptions,
  follow: (event: T) => StreamContinuation,
): Promise<EventStream<T>> {
  const label = `${request.method} ${request.path}`
  const total = options.totalTimeout ?? client.totalTimeout ?? Infinity
  const maxRetries = options.maxRetries ?? client.maxRetries ?? 2
  // No timer can wait longer than that.
  const maxDelay = Math.min(options.maxRetryDelay ?? client.maxRetryDelay ?? 60_000, 2 ** 31 - 1)

  return new Promise((resolve, reject) => {
    withGuard(label, options.signal, 'totalTimeout', total, async ({ signal }) => {
      let opening = sendStream<T>(client, request, { ...options, signal })
      let stream = await opening

      async function* lines(): AsyncGenerator<string, void, undefined> {
        let next: Exclude<StreamContinuation, 'seen'>
        for (let failures = 0; ;) {
          let hasRead = false
          let error: unknown
          try {
            for await (const event of (stream = await opening)) {
              hasRead = true
              const continuation = follow(event)
              if (continuation === 'seen') continue
              next = continuation
              failures = 0
              yield `data: ${JSON.stringify(event)}\n\n`
            }
            if (stream.ended === 'done') yield 'data: [DONE]\n\n'
            if (stream.ended === 'done' || !next) return
            error = new StreamError(label, 'the stream ended before its last event')
          } catch (cause) {
            error = cause
          }
          const wait = waitAfter(error, hasRead, failures++)
          if (signal.aborted || !next || wait === undefined) throw error
          if (next === 'end') return
          if (!(failures <= maxRetries && wait <= maxDelay)) throw error
          await sleep(wait, signal)
          opening = sendStream(client, next, {
            ...options,
            signal,
            maxRetries: 0,
            extraBody: undefined,
            idempotencyKey: undefined,
          })
        }
      }

      // Fails when the stream is over, however that came: the guard then ends what is under way.
      await new Promise((_, end) => {
        const events = lines()
        const pull = (sink: ReadableStreamDefaultController<Uint8Array>): Promise<void> =>
          events.next().then(({ done, value }) => {
            if (done) sink.close()
            else sink.enqueue(new TextEncoder().encode(value))
          }, end)
        const body = new ReadableStream({ pull }, { highWaterMark: 0 })
        const release = (): void => {
          end(undefined)
          void stream.cancel()
        }
        // The body brings no silence and no faults of its own: those are of the streams behind it.
        const limits = { request: label, idleTimeout: Infinity, signal, release }
        resolve(new EventStream(copyResponse(stream.response, body), limits))
      })
    }).catch(reject)
  })
}

/** Any error, with what one of the API has. */
interface Failure extends Pick<ApiError, 'status' | 'headers' | 'retryAfter'> {
  readonly name?: string
}

/** How long to wait for the next connection, in ms, if the error is one that another may mend. */
function waitAfter(error: unknown, hasRead: boolean, failures: number): number | undefined {
  const { name = '', status, headers, retryAfter } = Object(error) as Failure
  const isDrop =
    /^(Connection|Stream|Timeout)Error$/.test(name) ||
    // What is cut before its first event has no events to show.
    (name === 'ParseError' && !hasRead) ||
    // Events come with 200, those of errors too: this one refused to send any.
    (name === 'ApiError' && isRetryable({ status, headers } as Response))
  return isDrop ? (retryAfter ?? backoff(failures)) : undefined
}
