import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { BetaResponseObject, RetrieveBetaResponseParams } from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link retrieveBetaResponse} can throw, besides the reason of your own abort. */
export type RetrieveBetaResponseError = RequestError

/**
 * Retrieves a stored response, with features in beta.
 *
 * `GET /responses/{response_id}?beta=true`. To follow one that is still being written, use
 * {@link streamStoredBetaResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, what to include, and the betas to use. See
 * {@link RetrieveBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, exactly as the server sent it.
 * @throws {@link RetrieveBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await retrieveBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   response_id: 'resp_123',
 * })
 * console.log(response.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/get
 */
export function retrieveBetaResponse(
  client: Client,
  params: RetrieveBetaResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<BetaResponseObject> {
  const route = { method: 'GET', path: '/responses/{response_id}' }
  return sendJson(client, withBetas(route, params), options)
}
