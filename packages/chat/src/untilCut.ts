import { isStreamError, StreamError } from '@bonsai-ai/core'
import type { ChatCompletionChunk } from './generated/types.gen.ts'

/** What helpers do when a stream ends too early. */
export interface TruncationOptions {
  /**
   * Takes what has arrived for the whole, instead of throwing.
   *
   * @defaultValue `false`
   */
  readonly allowTruncated?: boolean | undefined
}

/** Passes chunks on, and throws at their end where `end` finds that they are not all. */
export async function* untilCut(
  stream: AsyncIterable<ChatCompletionChunk>,
  { allowTruncated }: TruncationOptions,
  end: (isDone: boolean) => { isWhole: boolean; partial: unknown },
): AsyncGenerator<ChatCompletionChunk, void, undefined> {
  try {
    yield* stream
  } catch (error) {
    if (!isStreamError(error)) throw error
    const { partial } = end(false)
    if (allowTruncated) return
    throw Object.assign(error, { partial })
  }
  // An `EventStream` knows whether the server said that this is all.
  const { isWhole, partial } = end((stream as { ended?: unknown }).ended === 'done')
  if (isWhole || allowTruncated) return
  throw new StreamError('POST /chat/completions', 'the stream ended before the answer', partial)
}
