// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ThreadMessage, UpdateThreadMessageParams } from './types.gen.ts'

/** What {@link updateThreadMessage} can throw, besides the reason of your own abort. */
export type UpdateThreadMessageError = RequestError

/**
 * Changes the metadata of a message.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns The message as it now is.
 * @throws {@link UpdateThreadMessageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateThreadMessage } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const message = await updateThreadMessage(client, {
 *   thread_id: 'thread_abc123',
 *   message_id: 'msg_abc123',
 *   metadata: { reviewed: 'yes' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/messages/modifyMessage
 */
export function updateThreadMessage(
  client: Client,
  params: UpdateThreadMessageParams,
  options?: RequestOptions,
): Promise<ThreadMessage> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}/messages/{message_id}',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
