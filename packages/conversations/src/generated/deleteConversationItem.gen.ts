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
 * Deletes one item of a conversation.
 *
 * `DELETE /conversations/{conversation_id}/items/{item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteConversationItemParams}.
 * @param options - Settings for this one request.
 * @returns The conversation without the item.
 * @throws {@link DeleteConversationItemError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteConversationItem } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const conversation = await deleteConversationItem(client, {
 *   conversation_id: 'conv_123',
 *   item_id: 'msg_abc',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/delete-item
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
