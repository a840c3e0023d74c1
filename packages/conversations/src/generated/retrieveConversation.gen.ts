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
 * Calls `GET /conversations/{conversation_id}`.
 *
 * `GET /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveConversationParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Conversation}.
 * @throws {@link RetrieveConversationError}
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
