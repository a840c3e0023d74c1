import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type { CreateResponseParams, ResponseStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamResponse} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamResponseError = StreamingError

/**
 * Streams the model's response while it is written.
 *
 * `POST /responses` with `stream: true`. For the whole response at once, use
 * {@link createResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model and settings. See {@link CreateResponseParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
 * for await (const event of stream) {
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function streamResponse(
  client: Client,
  params?: CreateResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<ResponseStreamEvent>> {
  const body = { ...params, stream: true }
  return sendStream(client, { method: 'POST', path: '/responses', body }, options)
}
