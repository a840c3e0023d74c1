// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListResponseInputItemsParams, ResponseItemList } from './types.gen.ts'

/** What {@link listResponseInputItems} can throw, besides the reason of your own abort. */
export type ListResponseInputItemsError = RequestError

/**
 * Lists the items that a response was made from, newest first.
 *
 * `GET /responses/{response_id}/input_items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListResponseInputItemsParams}.
 * @param options - Settings for this one request.
 * @returns One page of items.
 * @throws {@link ListResponseInputItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listResponseInputItems } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await listResponseInputItems(client, { response_id: 'resp_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/responses/input-items
 */
export function listResponseInputItems(
  client: Client,
  params: ListResponseInputItemsParams,
  options?: RequestOptions,
): Promise<ResponseItemList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/responses/{response_id}/input_items' }, params),
    options,
  )
}
