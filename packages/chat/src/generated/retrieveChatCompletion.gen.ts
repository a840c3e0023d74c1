// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatCompletion, RetrieveChatCompletionParams } from './types.gen.ts'

/** What {@link retrieveChatCompletion} can throw, besides the reason of your own abort. */
export type RetrieveChatCompletionError = RequestError

/**
 * Retrieves a completion that was created with `store: true`.
 *
 * `GET /chat/completions/{completion_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns The stored completion.
 * @throws {@link RetrieveChatCompletionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveChatCompletion } from '@bonsai-ai/chat'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const completion = await retrieveChatCompletion(client, { completion_id: 'chatcmpl-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chat/get
 */
export function retrieveChatCompletion(
  client: Client,
  params: RetrieveChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/chat/completions/{completion_id}' }, params),
    options,
  )
}
