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
 * Calls `GET /chatkit/threads/{thread_id}`.
 *
 * `GET /chatkit/threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveChatKitThreadParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatKitThread}.
 * @throws {@link RetrieveChatKitThreadError}
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
