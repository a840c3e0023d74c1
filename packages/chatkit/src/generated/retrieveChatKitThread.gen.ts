// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatKitThread, RetrieveChatKitThreadParams } from './types.gen.ts'

/** What {@link retrieveChatKitThread} can throw, besides the reason of your own abort. */
export type RetrieveChatKitThreadError = RequestError

/**
 * Retrieves a thread with its title and status.
 *
 * `GET /chatkit/threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveChatKitThreadParams}.
 * @param options - Settings for this one request.
 * @returns The thread.
 * @throws {@link RetrieveChatKitThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveChatKitThread } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const thread = await retrieveChatKitThread(client, { thread_id: 'cthr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve
 */
export function retrieveChatKitThread(
  client: Client,
  params: RetrieveChatKitThreadParams,
  options?: RequestOptions,
): Promise<ChatKitThread> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/chatkit/threads/{thread_id}',
        headers: { 'openai-beta': 'chatkit_beta=v1' },
      },
      params,
    ),
    options,
  )
}
