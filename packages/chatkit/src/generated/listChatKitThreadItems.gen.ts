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
 * Lists the items of a thread: messages, tool calls and tasks.
 *
 * `GET /chatkit/threads/{thread_id}/items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListChatKitThreadItemsParams}.
 * @param options - Settings for this one request.
 * @returns One page of items.
 * @throws {@link ListChatKitThreadItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listChatKitThreadItems } from '@bonsai-ai/chatkit'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await listChatKitThreadItems(client, { thread_id: 'cthr_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/list-items
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
