import { type Client, type RequestError, type RequestOptions, sendVoid } from '@bonsai-ai/core'
import type { DeleteBetaResponseParams } from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link deleteBetaResponse} can throw, besides the reason of your own abort. */
export type DeleteBetaResponseError = RequestError

/**
 * Deletes a stored response, with features in beta.
 *
 * `DELETE /responses/{response_id}?beta=true`.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, and the betas to use. See {@link DeleteBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns Nothing, once the response is gone.
 * @throws {@link DeleteBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   response_id: 'resp_123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/delete
 */
export function deleteBetaResponse(
  client: Client,
  params: DeleteBetaResponseParams,
  options?: RequestOptions,
): Promise<void> {
  const route = { method: 'DELETE', path: '/responses/{response_id}' }
  return sendVoid(client, withBetas(route, params), options)
}
