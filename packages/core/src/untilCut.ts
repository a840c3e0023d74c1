import { isStreamError, StreamError } from './errors.ts'

/** What helpers do when a stream ends too early. */
export interface TruncationOptions {
  /**
   * Takes what has arrived for the whole, instead of throwing.
   *
   * @defaultValue `false`
   */
  readonly allowTruncated?: boolean | undefined
}

/** What a helper has put together by the end of a stream. */
export interface StreamOutcome {
  /** Whether that is all. */
  readonly isWhole: boolean
  /** What there is, which goes onto the error when it is not all; `undefined` if nothing came. */
  readonly partial: unknown
}

/**
 * Passes events on, and throws at their end unless they are all: for helpers that put something
 * together of a stream.
 *
 * @param stream - The events: an `EventStream`, or any other source.
 * @param options - `allowTruncated` ends without an error where the stream was cut off after
 * something had come.
 * @param end - Called once, after the last event; not when the reader leaves. It is told whether the
 * server has said, with `[DONE]`, that the stream is complete.
 * @returns The events.
 * @throws `StreamError` with the `partial` of `end`, for a stream that was cut off; what reading the
 * stream throws.
 *
 * @example
 * ```ts
 * import { untilCut } from '@bonsai-ai/core'
 *
 * async function lengthOf(stream: AsyncIterable<{ text: string }>): Promise<number> {
 *   let length = 0
 *   const events = untilCut(stream, {}, (isDone) => ({ isWhole: isDone, partial: length }))
 *   for await (const { text } of events) length += text.length
 *   return length
 * }
 * ```
 */
export async function* untilCut<T>(
  stream: AsyncIterable<T>,
  { allowTruncated }: TruncationOptions,
  end: (isDone: boolean) => StreamOutcome,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* stream
  } catch (error) {
    if (!isStreamError(error)) throw error
    const { partial } = end(false)
    if (allowTruncated && partial !== undefined) return
    throw Object.assign(error, { partial })
  }
  // An `EventStream` knows whether the server said that this is all.
  const { isWhole, partial } = end((stream as { ended?: unknown }).ended === 'done')
  if (isWhole || (allowTruncated && partial !== undefined)) return
  throw new StreamError('stream', 'ended before it was complete', partial)
}
