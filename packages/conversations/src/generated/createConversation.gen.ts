// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Conversation, CreateConversationParams } from './types.gen.ts'

/** What {@link createConversation} can throw, besides the reason of your own abort. */
export type CreateConversationError = RequestError

/**
 * Calls `POST /conversations`.
 *
 * `POST /conversations`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateConversationParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Conversation}.
 * @throws {@link CreateConversationError}
 */
export function createConversation(
  client: Client,
  params?: CreateConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(client, { method: 'POST', path: '/conversations', body: params }, options)
}
