import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { BetaResponseObject, CancelBetaResponseParams } from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link cancelBetaResponse} can throw, besides the reason of your own abort. */
export type CancelBetaResponseError = RequestError

/**
 * Stops a response that is being written in the background, with features in beta.
 *
 * `POST /responses/{response_id}/cancel?beta=true`.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, and the betas to use. See {@link CancelBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, exactly as the server sent it.
 * @throws {@link CancelBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await cancelBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   response_id: 'resp_123',
 * })
 * console.log(response.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/cancel
 */
export function cancelBetaResponse(
  client: Client,
  params: CancelBetaResponseParams,
  options?: RequestOptions,
): Promise<BetaResponseObject> {
  const route = { method: 'POST', path: '/responses/{response_id}/cancel' }
  return sendJson(client, withBetas(route, params), options)
}
