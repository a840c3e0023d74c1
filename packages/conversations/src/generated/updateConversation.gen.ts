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
 * Replaces a conversation's metadata.
 *
 * `POST /conversations/{conversation_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateConversationParams}.
 * @param options - Settings for this one request.
 * @returns The updated conversation.
 * @throws {@link UpdateConversationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateConversation } from '@bonsai-ai/conversations'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const conversation = await updateConversation(client, {
 *   conversation_id: 'conv_123',
 *   metadata: { topic: 'weather' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/update
 */
export function updateConversation(
  client: Client,
  params: UpdateConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/conversations/{conversation_id}', body: {} }, params),
    options,
  )
}
