// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Conversation, DeleteConversationItemParams } from './types.gen.ts'

/** What {@link deleteConversationItem} can throw, besides the reason of your own abort. */
export type DeleteConversationItemError = RequestError

/**
 * Calls `DELETE /conversations/{conversation_id}/items/{item_id}`.
 *
 * `DELETE /conversations/{conversation_id}/items/{item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteConversationItemParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Conversation}.
 * @throws {@link DeleteConversationItemError}
 */
export function deleteConversationItem(
  client: Client,
  params: DeleteConversationItemParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/conversations/{conversation_id}/items/{item_id}' },
      params,
    ),
    options,
  )
}
