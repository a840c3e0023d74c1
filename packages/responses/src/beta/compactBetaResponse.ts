import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  BetaCompactedResponse,
  CompactBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link compactBetaResponse} can throw, besides the reason of your own abort. */
export type CompactBetaResponseError = RequestError

/**
 * Shortens a long conversation to what the model needs to go on, with features in beta.
 *
 * `POST /responses/compact?beta=true`.
 *
 * @param client - Client to send the request with.
 * @param params - Model, conversation and the betas to use. See {@link CompactBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The compacted conversation, exactly as the server sent it.
 * @throws {@link CompactBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { compactBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const compacted = await compactBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   model: 'gpt-5.5',
 *   previous_response_id: 'resp_123',
 * })
 * console.log(compacted.output.length)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/compact
 */
export function compactBetaResponse(
  client: Client,
  params: CompactBetaResponseParams,
  options?: RequestOptions,
): Promise<BetaCompactedResponse> {
  const route = { method: 'POST', path: '/responses/compact' }
  return sendJson(client, withBetas(route, params), options)
}
