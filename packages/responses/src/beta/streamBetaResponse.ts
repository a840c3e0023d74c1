import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type {
  BetaResponseStreamEvent,
  CreateBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/**
 * What {@link streamBetaResponse} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamBetaResponseError = StreamingError

/**
 * Streams the model's response while it is written, with features in beta.
 *
 * `POST /responses?beta=true` with `stream: true`. For the whole response at once, use
 * {@link createBetaResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model, settings and the betas to use. See
 * {@link CreateBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   model: 'gpt-5.5',
 *   input: 'Say this is a test',
 * })
 * for await (const event of stream) console.log(event.type)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function streamBetaResponse(
  client: Client,
  params?: CreateBetaResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<BetaResponseStreamEvent>> {
  const route = { method: 'POST', path: '/responses' }
  return sendStream(client, withBetas(route, { ...params, stream: true }), options)
}
