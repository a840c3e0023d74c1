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
 * Lists the completions that were created with `store: true`, oldest first.
 *
 * `GET /chat/completions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatCompletionsParams}.
 * @param options - Settings for this one request.
 * @returns One page of completions.
 * @throws {@link ListChatCompletionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listChatCompletions } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completions = await listChatCompletions(client, { model: 'gpt-5.5', limit: 50 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/list
 */
export function listChatCompletions(
  client: Client,
  params?: ListChatCompletionsParams,
  options?: RequestOptions,
): Promise<ChatCompletionList> {
  return sendJson(client, withParams({ method: 'GET', path: '/chat/completions' }, params), options)
}
