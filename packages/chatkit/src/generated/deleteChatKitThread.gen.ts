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
 * Deletes a thread with its items and attachments.
 *
 * `DELETE /chatkit/threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteChatKitThreadParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the thread is gone.
 * @throws {@link DeleteChatKitThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteChatKitThread } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteChatKitThread(client, { thread_id: 'cthr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/delete
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
