// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Conversation, UpdateConversationParams } from './types.gen.ts'

/** What {@link updateConversation} can throw, besides the reason of your own abort. */
export type UpdateConversationError = RequestError

/**
 * Calls `POST /conversations/{conversation_id}`.
 *
 * `POST /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateConversationParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Conversation}.
 * @throws {@link UpdateConversationError}
 */
export function updateConversation(
  client: Client,
  params: UpdateConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/conversations/{conversation_id}' }, params),
    options,
  )
}
