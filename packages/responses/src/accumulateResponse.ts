import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import { foldResponse } from './foldResponse.ts'
import type { ResponseObject, ResponseStreamEvent } from './generated/types.gen.ts'

/**
 * Reads a stream to its end and gives the response.
 *
 * The event that ends a response carries it whole. Where a server leaves its `output` or the content of
 * an item out, or sends it null or empty, what was streamed takes its place. A response that failed or is
 * incomplete is given as it is: look at its `status`.
 *
 * @param stream - Events of a response, for example of `streamResponse`. They stay as they are.
 * @param options - `allowTruncated` resolves with what has arrived of a stream that was cut off.
 * @returns The response.
 * @throws `StreamError` with the response so far as its `partial`, if the stream ends before
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
  options: TruncationOptions = {},
): Promise<ResponseObject> {
  const fold = foldResponse()
  const events = untilCut(stream, options, () => ({
    isWhole: fold.isFinished,
    partial: fold.response,
  }))
  for await (const event of events) fold.add(event)
  // Without one, the loop has thrown.
  return fold.response as ResponseObject
}
