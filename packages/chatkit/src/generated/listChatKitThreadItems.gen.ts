// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chatkit.ts or docs/chatkit.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ChatKitThreadItemList, ListChatKitThreadItemsParams } from './types.gen.ts'

/** What {@link listChatKitThreadItems} can throw, besides the reason of your own abort. */
export type ListChatKitThreadItemsError = RequestError

/**
 * Calls `GET /chatkit/threads/{thread_id}/items`.
 *
 * `GET /chatkit/threads/{thread_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatKitThreadItemsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ChatKitThreadItemList}.
 * @throws {@link ListChatKitThreadItemsError}
 */
export function listChatKitThreadItems(
  client: Client,
  params: ListChatKitThreadItemsParams,
  options?: RequestOptions,
): Promise<ChatKitThreadItemList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/chatkit/threads/{thread_id}/items',
        headers: { 'openai-beta': 'chatkit_beta=v1' },
      },
      params,
    ),
    options,
  )
}
