// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatCompletionList, ListChatCompletionsParams } from './types.gen.ts'

/** What {@link listChatCompletions} can throw, besides the reason of your own abort. */
export type ListChatCompletionsError = RequestError

/**
 * Calls `GET /chat/completions`.
 *
 * `GET /chat/completions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatCompletionsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatCompletionList}.
 * @throws {@link ListChatCompletionsError}
 */
export function listChatCompletions(
  client: Client,
  params?: ListChatCompletionsParams,
  options?: RequestOptions,
): Promise<ChatCompletionList> {
  return sendJson(client, withParams({ method: 'GET', path: '/chat/completions' }, params), options)
}
