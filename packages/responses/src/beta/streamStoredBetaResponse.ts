import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type {
  BetaResponseStreamEvent,
  RetrieveBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/**
 * What {@link streamStoredBetaResponse} and reading its stream can throw, besides the reason of
 * your own abort.
 */
export type StreamStoredBetaResponseError = StreamingError

/**
 * Streams the events of a stored response, with features in beta: those so far, then new ones as
 * they come.
 *
 * `GET /responses/{response_id}?beta=true&stream=true`. Set `starting_after` to go on behind an
 * event you have seen. For the response as it stands, use {@link retrieveBetaResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, where to start, and the betas to use. See
 * {@link RetrieveBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamStoredBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamStoredBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamStoredBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   response_id: 'resp_123',
 *   starting_after: 42,
 * })
 * for await (const event of stream) console.log(event.type)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export function streamStoredBetaResponse(
  client: Client,
  params: RetrieveBetaResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<BetaResponseStreamEvent>> {
  const route = { method: 'GET', path: '/responses/{response_id}' }
  return sendStream(client, withBetas(route, { ...params, stream: true }), options)
}
