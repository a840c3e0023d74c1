// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadMessageParams, ThreadMessage } from './types.gen.ts'

/** What {@link retrieveThreadMessage} can throw, besides the reason of your own abort. */
export type RetrieveThreadMessageError = RequestError

/**
 * Retrieves one message of a thread.
 *
 * `GET /threads/{thread_id}/messages/{message_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns The message.
 * @throws {@link RetrieveThreadMessageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveThreadMessage } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const message = await retrieveThreadMessage(client, {
 *   thread_id: 'thread_abc123',
 *   message_id: 'msg_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/messages/getMessage
 */
export function retrieveThreadMessage(
  client: Client,
  params: RetrieveThreadMessageParams,
  options?: RequestOptions,
): Promise<ThreadMessage> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/messages/{message_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
