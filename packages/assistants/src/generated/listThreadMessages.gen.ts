// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListThreadMessagesParams, ThreadMessageList } from './types.gen.ts'

/** What {@link listThreadMessages} can throw, besides the reason of your own abort. */
export type ListThreadMessagesError = RequestError

/**
 * Calls `GET /threads/{thread_id}/messages`.
 *
 * `GET /threads/{thread_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadMessagesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadMessageList}.
 * @throws {@link ListThreadMessagesError}
 */
export function listThreadMessages(
  client: Client,
  params: ListThreadMessagesParams,
  options?: RequestOptions,
): Promise<ThreadMessageList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/messages',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
