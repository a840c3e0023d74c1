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
 * Adds up to 20 items to a conversation.
 *
 * `POST /conversations/{conversation_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateConversationItemsParams}.
 * @param options - Settings for this one request.
 * @returns The added items.
 * @throws {@link CreateConversationItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createConversationItems } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await createConversationItems(client, {
 *   conversation_id: 'conv_123',
 *   items: [{ type: 'message', role: 'user', content: 'How are you?' }],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/create-item
 */
export function createConversationItems(
  client: Client,
  params: CreateConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/conversations/{conversation_id}/items', body: {} },
      params,
      ['include'],
    ),
    options,
  )
}
