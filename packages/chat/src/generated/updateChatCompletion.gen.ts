// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatCompletion, UpdateChatCompletionParams } from './types.gen.ts'

/** What {@link updateChatCompletion} can throw, besides the reason of your own abort. */
export type UpdateChatCompletionError = RequestError

/**
 * Replaces the metadata of a completion that was created with `store: true`; nothing else of it can change.
 *
 * `POST /chat/completions/{completion_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The updated completion.
 * @throws {@link UpdateChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await updateChatCompletion(client, {
 *   completion_id: 'chatcmpl-abc123',
 *   metadata: { topic: 'greeting' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/update
 */
export function updateChatCompletion(
  client: Client,
  params: UpdateChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/chat/completions/{completion_id}', body: {} }, params),
    options,
  )
}
