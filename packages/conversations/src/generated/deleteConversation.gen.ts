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
 * Calls `DELETE /conversations/{conversation_id}`.
 *
 * `DELETE /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteConversationParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ConversationDeleted}.
 * @throws {@link DeleteConversationError}
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
