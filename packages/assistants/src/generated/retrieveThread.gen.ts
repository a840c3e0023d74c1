// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadParams, Thread } from './types.gen.ts'

/** What {@link retrieveThread} can throw, besides the reason of your own abort. */
export type RetrieveThreadError = RequestError

/**
 * Retrieves one thread.
 *
 * `GET /threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadParams}.
 * @param options - Settings for this one request.
 * @returns The thread.
 * @throws {@link RetrieveThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveThread } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const thread = await retrieveThread(client, { thread_id: 'thread_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/threads/getThread
 */
export function retrieveThread(
  client: Client,
  params: RetrieveThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/threads/{thread_id}', headers: { 'openai-beta': 'assistants=v2' } },
      params,
    ),
    options,
  )
}
