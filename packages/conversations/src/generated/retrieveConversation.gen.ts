// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Conversation, RetrieveConversationParams } from './types.gen.ts'

/** What {@link retrieveConversation} can throw, besides the reason of your own abort. */
export type RetrieveConversationError = RequestError

/**
 * Retrieves a conversation's metadata; its items are listed by {@link listConversationItems}.
 *
 * `GET /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveConversationParams}.
 * @param options - Settings for this one request.
 * @returns The conversation, without its items.
 * @throws {@link RetrieveConversationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveConversation } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const conversation = await retrieveConversation(client, { conversation_id: 'conv_123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/retrieve
 */
export function retrieveConversation(
  client: Client,
  params: RetrieveConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/conversations/{conversation_id}' }, params),
    options,
  )
}
