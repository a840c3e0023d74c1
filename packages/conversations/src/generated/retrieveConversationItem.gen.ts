// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ConversationItem, RetrieveConversationItemParams } from './types.gen.ts'

/** What {@link retrieveConversationItem} can throw, besides the reason of your own abort. */
export type RetrieveConversationItemError = RequestError

/**
 * Calls `GET /conversations/{conversation_id}/items/{item_id}`.
 *
 * `GET /conversations/{conversation_id}/items/{item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveConversationItemParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ConversationItem}.
 * @throws {@link RetrieveConversationItemError}
 */
export function retrieveConversationItem(
  client: Client,
  params: RetrieveConversationItemParams,
  options?: RequestOptions,
): Promise<ConversationItem> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/conversations/{conversation_id}/items/{item_id}' }, params),
    options,
  )
}
