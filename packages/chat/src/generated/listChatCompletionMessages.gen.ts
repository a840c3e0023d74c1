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
 * Calls `GET /chat/completions/{completion_id}/messages`.
 *
 * `GET /chat/completions/{completion_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatCompletionMessagesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatCompletionStoreMessageList}.
 * @throws {@link ListChatCompletionMessagesError}
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
