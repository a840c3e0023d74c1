import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withParams,
} from '@bonsai-ai/core'
import type { ResponseStreamEvent, RetrieveResponseParams } from './generated/types.gen.ts'

/**
 * What {@link streamStoredResponse} and reading its stream can throw, besides the reason of your
 * own abort.
 */
export type StreamStoredResponseError = StreamingError

/**
 * Streams the events of a stored response: those so far, then new ones as they come.
 *
 * `GET /responses/{response_id}` with `stream=true`, for responses created with `background` and
 * streamed. Set `starting_after` to go on behind an event you have seen. For the response as it
 * stands, use {@link retrieveResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, and where to start. See {@link RetrieveResponseParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamStoredResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamStoredResponse } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamStoredResponse(client, {
 *   response_id: 'resp_123',
 *   starting_after: 42,
 * })
 * for await (const event of stream) console.log(event.sequence_number, event.type)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export function streamStoredResponse(
  client: Client,
  params: RetrieveResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<ResponseStreamEvent>> {
  const route = { method: 'GET', path: '/responses/{response_id}' }
  return sendStream(client, withParams(route, { ...params, stream: true }), options)
}
