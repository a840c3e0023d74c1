// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatCompletionDeleted, DeleteChatCompletionParams } from './types.gen.ts'

/** What {@link deleteChatCompletion} can throw, besides the reason of your own abort. */
export type DeleteChatCompletionError = RequestError

/**
 * Deletes a completion that was created with `store: true`.
 *
 * `DELETE /chat/completions/{completion_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the completion is gone.
 * @throws {@link DeleteChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteChatCompletion(client, { completion_id: 'chatcmpl-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/delete
 */
export function deleteChatCompletion(
  client: Client,
  params: DeleteChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletionDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/chat/completions/{completion_id}' }, params),
    options,
  )
}
