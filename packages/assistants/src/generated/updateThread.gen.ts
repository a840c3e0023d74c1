// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Thread, UpdateThreadParams } from './types.gen.ts'

/** What {@link updateThread} can throw, besides the reason of your own abort. */
export type UpdateThreadError = RequestError

/**
 * Changes the metadata or tool resources of a thread.
 *
 * `POST /threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateThreadParams}.
 * @param options - Settings for this one request.
 * @returns The thread as it now is.
 * @throws {@link UpdateThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateThread } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const thread = await updateThread(client, {
 *   thread_id: 'thread_abc123',
 *   metadata: { topic: 'algebra' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/threads/modifyThread
 */
export function updateThread(
  client: Client,
  params: UpdateThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
