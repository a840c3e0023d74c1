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
 * Adds a message to a thread.
 *
 * `POST /threads/{thread_id}/messages`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateThreadMessageParams}.
 * @param options - Settings for this one request.
 * @returns The new message.
 * @throws {@link CreateThreadMessageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createThreadMessage } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const message = await createThreadMessage(client, {
 *   thread_id: 'thread_abc123',
 *   role: 'user',
 *   content: 'And 3x + 11 = 20?',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/messages/createMessage
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
        body: {},
      },
      params,
    ),
    options,
  )
}
