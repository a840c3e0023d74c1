// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatKitThreadList, ListChatKitThreadsParams } from './types.gen.ts'

/** What {@link listChatKitThreads} can throw, besides the reason of your own abort. */
export type ListChatKitThreadsError = RequestError

/**
 * Lists chat threads, newest first, all or those of one user.
 *
 * `GET /chatkit/threads`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatKitThreadsParams}.
 * @param options - Settings for this one request.
 * @returns One page of threads.
 * @throws {@link ListChatKitThreadsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listChatKitThreads } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const threads = await listChatKitThreads(client, { user: 'user_42' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/list
 */
export function listChatKitThreads(
  client: Client,
  params?: ListChatKitThreadsParams,
  options?: RequestOptions,
): Promise<ChatKitThreadList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/chatkit/threads', headers: { 'openai-beta': 'chatkit_beta=v1' } },
      params,
    ),
    options,
  )
}
