// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteThreadParams, ThreadDeleted } from './types.gen.ts'

/** What {@link deleteThread} can throw, besides the reason of your own abort. */
export type DeleteThreadError = RequestError

/**
 * Deletes a thread.
 *
 * `DELETE /threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteThreadParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the thread is gone.
 * @throws {@link DeleteThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteThread } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteThread(client, { thread_id: 'thread_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/threads/deleteThread
 */
export function deleteThread(
  client: Client,
  params: DeleteThreadParams,
  options?: RequestOptions,
): Promise<ThreadDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/threads/{thread_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
