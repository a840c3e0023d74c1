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
 * Calls `GET /chatkit/threads`.
 *
 * `GET /chatkit/threads`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatKitThreadsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatKitThreadList}.
 * @throws {@link ListChatKitThreadsError}
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
