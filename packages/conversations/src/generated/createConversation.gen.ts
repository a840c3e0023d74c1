// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/conversations.ts or docs/conversations.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Conversation, CreateConversationParams } from './types.gen.ts'

/** What {@link createConversation} can throw, besides the reason of your own abort. */
export type CreateConversationError = RequestError

/**
 * Creates a conversation, which keeps the items of many responses together.
 *
 * `POST /conversations`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateConversationParams}.
 * @param options - Settings for this one request.
 * @returns The conversation, without its items.
 * @throws {@link CreateConversationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createConversation } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const conversation = await createConversation(client, {
 *   items: [{ type: 'message', role: 'user', content: 'Hello!' }],
 *   metadata: { topic: 'greeting' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/create
 */
export function createConversation(
  client: Client,
  params?: CreateConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(client, { method: 'POST', path: '/conversations', body: params ?? {} }, options)
}
