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
 * Calls `POST /threads/{thread_id}/messages/{message_id}`.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadMessage}.
 * @throws {@link UpdateThreadMessageError}
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
      },
      params,
    ),
    options,
  )
}
