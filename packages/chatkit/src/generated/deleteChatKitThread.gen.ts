// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatKitThreadDeleted, DeleteChatKitThreadParams } from './types.gen.ts'

/** What {@link deleteChatKitThread} can throw, besides the reason of your own abort. */
export type DeleteChatKitThreadError = RequestError

/**
 * Calls `DELETE /chatkit/threads/{thread_id}`.
 *
 * `DELETE /chatkit/threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteChatKitThreadParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatKitThreadDeleted}.
 * @throws {@link DeleteChatKitThreadError}
 */
export function deleteChatKitThread(
  client: Client,
  params: DeleteChatKitThreadParams,
  options?: RequestOptions,
): Promise<ChatKitThreadDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/chatkit/threads/{thread_id}',
        headers: { 'openai-beta': 'chatkit_beta=v1' },
      },
      params,
    ),
    options,
  )
}
