// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ConversationItemList, CreateConversationItemsParams } from './types.gen.ts'

/** What {@link createConversationItems} can throw, besides the reason of your own abort. */
export type CreateConversationItemsError = RequestError

/**
 * Calls `POST /conversations/{conversation_id}/items`.
 *
 * `POST /conversations/{conversation_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateConversationItemsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ConversationItemList}.
 * @throws {@link CreateConversationItemsError}
 */
export function createConversationItems(
  client: Client,
  params: CreateConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/conversations/{conversation_id}/items' }, params, [
      'include',
    ]),
    options,
  )
}
