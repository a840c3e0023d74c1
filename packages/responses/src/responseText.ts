import { StreamError, withSource } from '@bonsai-ai/core'
import type { ResponseStreamEvent } from './generated/types.gen.ts'

/**
 * Reads a stream for its text alone: each piece as it arrives. Refusals, thoughts and calls of
 * tools are no text.
 *
 * Read it once; leaving the loop ends the stream. It ends where the stream does, finished or not:
 * where that matters, read `responseEvents` or `accumulateResponse`.
 *
 * @param stream - Events of a response, for example of `streamResponse`.
 * @returns The pieces, none of them empty.
 * @throws What the stream throws, and {@link StreamError} for an `error` event.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { responseText, streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * for await (const text of responseText(stream)) console.log(text)
 * ```
 */
export function responseText(
  stream: AsyncIterable<ResponseStreamEvent>,
): AsyncGenerator<string, void, undefined> {
  return withSource(stream, readText(stream))
}

async function* readText(
  stream: AsyncIterable<ResponseStreamEvent>,
): AsyncGenerator<string, void, undefined> {
  for await (const event of stream) {
    if (event.type === 'error') throw new StreamError('stream', `error event: ${event.message}`)
    if (event.type === 'response.output_text.delta' && event.delta) yield event.delta
  }
}
