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
 * Lists the items of a conversation, newest first.
 *
 * `GET /conversations/{conversation_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListConversationItemsParams}.
 * @param options - Settings for this one request.
 * @returns One page of items.
 * @throws {@link ListConversationItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listConversationItems } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await listConversationItems(client, { conversation_id: 'conv_123', limit: 50 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/list-items
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
