// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteThreadMessageParams, ThreadMessageDeleted } from './types.gen.ts'

/** What {@link deleteThreadMessage} can throw, besides the reason of your own abort. */
export type DeleteThreadMessageError = RequestError

/**
 * Deletes a message from a thread.
 *
 * `DELETE /threads/{thread_id}/messages/{message_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the message is gone.
 * @throws {@link DeleteThreadMessageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteThreadMessage } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteThreadMessage(client, { thread_id: 'thread_abc123', message_id: 'msg_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/messages/deleteMessage
 */
export function deleteThreadMessage(
  client: Client,
  params: DeleteThreadMessageParams,
  options?: RequestOptions,
): Promise<ThreadMessageDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/threads/{thread_id}/messages/{message_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
