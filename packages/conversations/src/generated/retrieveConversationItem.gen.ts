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
 * Retrieves one item of a conversation.
 *
 * `GET /conversations/{conversation_id}/items/{item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveConversationItemParams}.
 * @param options - Settings for this one request.
 * @returns The item, told apart by `type`.
 * @throws {@link RetrieveConversationItemError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveConversationItem } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const item = await retrieveConversationItem(client, {
 *   conversation_id: 'conv_123',
 *   item_id: 'msg_abc',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/get-item
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
