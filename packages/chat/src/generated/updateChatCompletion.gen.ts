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
 * Calls `POST /chat/completions/{completion_id}`.
 *
 * `POST /chat/completions/{completion_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateChatCompletionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatCompletion}.
 * @throws {@link UpdateChatCompletionError}
 */
export function updateChatCompletion(
  client: Client,
  params: UpdateChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/chat/completions/{completion_id}' }, params),
    options,
  )
}
