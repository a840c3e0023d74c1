import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { BetaResponseObject, CreateBetaResponseParams } from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link createBetaResponse} can throw, besides the reason of your own abort. */
export type CreateBetaResponseError = RequestError

/**
 * Creates the model's response, with features in beta.
 *
 * `POST /responses?beta=true`. To read the response while it is written, use
 * {@link streamBetaResponse}.
 *
 * @param client - Client to send the request with.
 * @param params - Input, model, settings and the betas to use. See
 * {@link CreateBetaResponseParams}.
 * @param options - Settings for this one request.
 * @returns The response, exactly as the server sent it.
 * @throws {@link CreateBetaResponseError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createBetaResponse } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await createBetaResponse(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   model: 'gpt-5.5',
 *   input: 'Say this is a test',
 * })
 * console.log(response.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/create
 */
export function createBetaResponse(
  client: Client,
  params?: CreateBetaResponseParams & { stream?: never },
  options?: RequestOptions,
): Promise<BetaResponseObject> {
  const route = { method: 'POST', path: '/responses' }
  return sendJson(client, withBetas(route, params), options)
}
