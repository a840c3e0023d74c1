// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  ChatCompletionStoreMessageList,
  ListChatCompletionMessagesParams,
} from './types.gen.ts'

/** What {@link listChatCompletionMessages} can throw, besides the reason of your own abort. */
export type ListChatCompletionMessagesError = RequestError

/**
 * Lists the messages that were sent to the model for a stored completion, oldest first.
 *
 * `GET /chat/completions/{completion_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatCompletionMessagesParams}.
 * @param options - Settings for this one request.
 * @returns One page of messages.
 * @throws {@link ListChatCompletionMessagesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listChatCompletionMessages } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const messages = await listChatCompletionMessages(client, { completion_id: 'chatcmpl-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/getMessages
 */
export function listChatCompletionMessages(
  client: Client,
  params: ListChatCompletionMessagesParams,
  options?: RequestOptions,
): Promise<ChatCompletionStoreMessageList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/chat/completions/{completion_id}/messages' }, params),
    options,
  )
}
