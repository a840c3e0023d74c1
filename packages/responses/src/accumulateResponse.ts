import { isStreamError, StreamError } from '@bonsai-ai/core'
import { foldResponse } from './foldResponse.ts'
import type { ResponseObject, ResponseStreamEvent } from './generated/types.gen.ts'

/** Settings of {@link accumulateResponse}. */
export interface AccumulateResponseOptions {
  /**
   * Takes what has arrived for the response when the stream ends too early.
   *
   * @defaultValue `false`
   */
  readonly allowTruncated?: boolean | undefined
}

/**
 * Reads a stream to its end and gives the response.
 *
 * The event that ends a response carries it whole. Where a server leaves its `output` out, or sends
 * it null or empty, the items that were streamed take its place. A response that failed or is
 * incomplete is given as it is: look at its `status`.
 *
 * @param stream - Events of a response, for example of `streamResponse`. They stay as they are.
 * @param options - See {@link AccumulateResponseOptions}.
 * @returns The response.
 * @throws {@link StreamError} with the response so far as its `partial`, if the stream ends before
 *   the response does or carries an `error` event; and what the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateResponse, outputText, streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * const response = await accumulateResponse(stream)
 * console.log(outputText(response), response.usage?.total_tokens)
 * ```
 */
export async function accumulateResponse(
  stream: AsyncIterable<ResponseStreamEvent>,
  options: AccumulateResponseOptions = {},
): Promise<ResponseObject> {
  const fold = foldResponse()
  let cut: StreamError | undefined
  try {
    for await (const event of stream) fold.add(event)
  } catch (error) {
    // That of an `error` event has its partial value; a cut within an event is the stream's to tell.
    if (!isStreamError(error) || error.partial !== undefined) throw error
    cut = error
  }
  const { response, isFinished } = fold
  if (response && (isFinished || options.allowTruncated)) return response
  cut ??= new StreamError('stream', 'ended before the response did')
  throw Object.assign(cut, { partial: response })
}
