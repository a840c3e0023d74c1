/// <reference lib="esnext.disposable" preserve="true" />
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import {
  ApiError,
  ConnectionError,
  errorIn,
  ParseError,
  StreamError,
  TimeoutError,
} from './errors.ts'
import { hideKey, type SentRequest } from './sentRequest.ts'
import type { StandardSchemaV1 } from './standardSchema.ts'
import { validate } from './validate.ts'
import { withSource } from './withSource.ts'

/**
 * How a stream ended: by its own `[DONE]`, by the end of the body, which is where a cut stream ends
 * too, or because its reader wanted no more.
 */
export type StreamEnd = 'done' | 'eof' | 'cancelled'

/** Settings of an {@link EventStream}. */
export interface EventStreamOptions {
  /** Method and path, as errors name the request. */
  readonly request?: string | undefined
  /** Longest wait for an event, in ms. */
  readonly idleTimeout?: number | undefined
  /** Yields `{ event, data }`, for streams whose events differ by name alone. */
  readonly named?: boolean | undefined
  /** A Standard Schema that each event must pass. */
  readonly schema?: StandardSchemaV1 | undefined
  /** Ends the stream; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  /**
   * The request that the stream answers: its keys are kept out of errors.
   *
   * @internal
   */
  readonly sent?: SentRequest | undefined
  /** Called once the stream has ended. */
  readonly release?: (() => void) | undefined
}

/**
 * The events of a response, each parsed as it arrives.
 *
 * Read it once, with `for await`; leaving the loop frees the connection. To read it twice, `tee()`
 * it first. One that nobody reads stays open until it is cancelled: `await using` sees to that.
 *
 * @throws {@link StreamingError} while it is read; the reason of the caller's signal as it is.
 *
 * @example
 * ```ts
 * import { createClient, sendStream } from '@bonsai-ai/core'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await sendStream<{ type: string }>(client, {
 *   method: 'POST',
 *   path: '/responses',
 *   body: { model: 'gpt-5.5', input: 'Say hi.' },
 * })
 * for await (const event of stream) console.log(event.type)
 * if (stream.ended !== 'done') console.log('The server may have been cut off.')
 * ```
 */
export class EventStream<T> implements AsyncIterable<T> {
  /** The response that carries the stream. */
  readonly response: Response
  /** How the stream ended; `undefined` while it has not, and after an error. */
  ended: StreamEnd | undefined

  readonly #options: EventStreamOptions
  #release: (() => void) | undefined
  /** What to cancel: the body, and once it is read its reader. */
  #source: Pick<ReadableStream, 'cancel'> | null | undefined
  #isRead: boolean | undefined

  constructor(response: Response, options: EventStreamOptions = {}) {
    this.response = response
    this.#options = options
    this.#release = options.release
    this.#source = response.body
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    this.#readOnce()
    return withSource(this, this.#events())
  }

  /** Ends the stream and frees its connection. A loop over it ends as if there were no more events. */
  async cancel(): Promise<void> {
    this.ended ??= 'cancelled'
    this.#free()
  }

  /** Lets `await using` cancel the stream at the end of its block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel()
  }

  /**
   * Splits the stream into two that can be read on their own. What one has read and the other has
   * not is kept in memory; the connection is freed when both have ended.
   */
  tee(): [EventStream<T>, EventStream<T>] {
    this.#readOnce()
    let open = 2
    const release = (): void => {
      if (!--open) this.#release?.()
    }
    const options = { ...this.#options, release }
    // The body is the branches' now.
    this.cancel = async () => {}
    return [
      new EventStream(this.response.clone(), options),
      new EventStream(this.response, options),
    ]
  }

  /**
   * The events as lines of JSON, in bytes: a body for a `Response`. `fromReadableStream` reads them,
   * here and in the npm package `openai`.
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    const events = this[Symbol.asyncIterator]()
    // Nothing is read before it is asked for.
    return new ReadableStream(
      {
        pull: async (stream) => {
          const { done, value } = await events.next()
          if (done) stream.close()
          else stream.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`))
        },
        cancel: () => this.cancel(),
      },
      { highWaterMark: 0 },
    )
  }

  #readOnce(): void {
    if (this.#isRead) throw new TypeError('a stream is read once: tee() it first')
    this.#isRead = true
  }

  #free(): void {
    // Not waited for: the half of a split body settles with the other half only.
    this.#source?.cancel().catch(() => {})
    this.#release?.()
    this.#release = undefined
  }

  async *#events(): AsyncGenerator<T, void, undefined> {
    const { request = 'stream', idleTimeout = 600_000, named, schema, sent, signal } = this.#options
    const { response } = this
    const reader = (this.#source = response.body?.getReader())
    const decoder = new TextDecoder()
    const queue: EventSourceMessage[] = []
    let isOpen = true
    // An event without data is but a sign of life, as a comment is, unless its data was cut off.
    const parser = createParser({
      onEvent: (event) =>
        (event.data || event.event === 'error' || (event.event && !isOpen)) && queue.push(event),
    })
    // What came before the first event: all there is when the answer is no stream.
    let head: string | undefined = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    let isExpired = false
    let last = '\n'
    const stop = (): void => this.#free()
    const expire = (): void => {
      isExpired = true
      stop()
    }
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    try {
      while (isOpen) {
        if (idleTimeout < 2 ** 31) timer ??= setTimeout(expire, idleTimeout)
        const chunk = await reader?.read().catch((cause: unknown) => {
          signal?.throwIfAborted()
          throw new ConnectionError(request, cause)
        })
        if (this.ended) return
        // To a reader, a cancelled body ends like any other.
        if (isExpired) throw new TimeoutError(request, 'idleTimeout', idleTimeout)
        signal?.throwIfAborted()
        isOpen = chunk?.done === false
        const text = decoder.decode(chunk?.value, { stream: isOpen })
        if (head !== undefined && head.length < 0xffff) head += text

        // The parser holds a last `\r` back, and with it the event, until it sees what comes next.
        parser.feed((last === '\r' ? text.replace(/^\n/, '') : text).replace(/\r\n?/g, '\n'))
        last = text.at(-1) ?? last
        // This brings out a last event that lacks its blank line, or even its data.
        if (!isOpen) parser.feed(`${/[\r\n]/.test(last) ? '' : '\n'}data\n\n`)
        for (const { event, data } of queue.splice(0)) {
          clearTimeout(timer)
          timer = head = undefined
          if (data.startsWith('[DONE]')) {
            this.ended = 'done'
            return
          }
          if (event === 'error') throw new ApiError(request, response, hideKey(data.trim(), sent))
          let value: T
          try {
            value = JSON.parse(data) as T
          } catch {
            const shown = hideKey(data, sent)
            throw isOpen
              ? new ParseError(request, response, shown)
              : new StreamError(request, `cut off in an event: ${shown}`)
          }
          if (errorIn(value)) throw new ApiError(request, response, hideKey(data, sent))
          if (schema) await validate(request, schema, value)
          signal?.throwIfAborted()
          // What `T` is, is up to the endpoint function.
          yield named ? ({ event, data: value } as T) : value
          if (this.ended) return
          signal?.throwIfAborted()
        }
      }
      if (head !== undefined) {
        head = hideKey(head.trim(), sent)
        const error = new ApiError(request, response, head)
        throw !response.ok || errorIn(error.body)
          ? error
          : new ParseError(request, response, head, 'an event')
      }
      this.ended = 'eof'
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      stop()
    }
  }
}
