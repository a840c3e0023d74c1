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
 * Lists the messages of a thread, newest first, all or those of one run.
 *
 * `GET /threads/{thread_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadMessagesParams}.
 * @param options - Settings for this one request.
 * @returns One page of messages.
 * @throws {@link ListThreadMessagesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listThreadMessages } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const messages = await listThreadMessages(client, { thread_id: 'thread_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/messages/listMessages
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
