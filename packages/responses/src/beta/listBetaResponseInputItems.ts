import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  BetaResponseItemList,
  ListBetaResponseInputItemsParams,
} from '../generated/beta/types.gen.ts'
import { withBetas } from './withBetas.ts'

/** What {@link listBetaResponseInputItems} can throw, besides the reason of your own abort. */
export type ListBetaResponseInputItemsError = RequestError

/**
 * Lists what a response was the answer to, with features in beta.
 *
 * `GET /responses/{response_id}/input_items?beta=true`.
 *
 * @param client - Client to send the request with.
 * @param params - Which response, which page, and the betas to use. See
 * {@link ListBetaResponseInputItemsParams}.
 * @param options - Settings for this one request.
 * @returns One page of items.
 * @throws {@link ListBetaResponseInputItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listBetaResponseInputItems } from '@bonsai-ai/responses/beta'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await listBetaResponseInputItems(client, {
 *   betas: ['responses_multi_agent=v1'],
 *   response_id: 'resp_123',
 *   limit: 20,
 * })
 * console.log(items.data.length)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-items
 */
export function listBetaResponseInputItems(
  client: Client,
  params: ListBetaResponseInputItemsParams,
  options?: RequestOptions,
): Promise<BetaResponseItemList> {
  const route = { method: 'GET', path: '/responses/{response_id}/input_items' }
  return sendJson(client, withBetas(route, params), options)
}
