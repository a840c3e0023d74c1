// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ConversationItemList, ListConversationItemsParams } from './types.gen.ts'

/** What {@link listConversationItems} can throw, besides the reason of your own abort. */
export type ListConversationItemsError = RequestError

/**
 * Calls `GET /conversations/{conversation_id}/items`.
 *
 * `GET /conversations/{conversation_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListConversationItemsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ConversationItemList}.
 * @throws {@link ListConversationItemsError}
 */
export function listConversationItems(
  client: Client,
  params: ListConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/conversations/{conversation_id}/items' }, params),
    options,
  )
}
