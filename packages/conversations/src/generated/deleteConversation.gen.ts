// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ConversationDeleted, DeleteConversationParams } from './types.gen.ts'

/** What {@link deleteConversation} can throw, besides the reason of your own abort. */
export type DeleteConversationError = RequestError

/**
 * Deletes a conversation, but not its items.
 *
 * `DELETE /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteConversationParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the conversation is gone.
 * @throws {@link DeleteConversationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteConversation } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteConversation(client, { conversation_id: 'conv_123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/delete
 */
export function deleteConversation(
  client: Client,
  params: DeleteConversationParams,
  options?: RequestOptions,
): Promise<ConversationDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/conversations/{conversation_id}' }, params),
    options,
  )
}
