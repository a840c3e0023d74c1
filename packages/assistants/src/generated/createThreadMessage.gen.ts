// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateThreadMessageParams, ThreadMessage } from './types.gen.ts'

/** What {@link createThreadMessage} can throw, besides the reason of your own abort. */
export type CreateThreadMessageError = RequestError

/**
 * Calls `POST /threads/{thread_id}/messages`.
 *
 * `POST /threads/{thread_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadMessage}.
 * @throws {@link CreateThreadMessageError}
 */
export function createThreadMessage(
  client: Client,
  params: CreateThreadMessageParams,
  options?: RequestOptions,
): Promise<ThreadMessage> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}/messages',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
