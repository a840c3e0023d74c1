// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateThreadParams, Thread } from './types.gen.ts'

/** What {@link createThread} can throw, besides the reason of your own abort. */
export type CreateThreadError = RequestError

/**
 * Creates a thread, empty or with first messages.
 *
 * `POST /threads`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateThreadParams}.
 * @param options - Settings for this one request.
 * @returns The new thread.
 * @throws {@link CreateThreadError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createThread } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const thread = await createThread(client, {
 *   messages: [{ role: 'user', content: 'What is a prime number?' }],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/threads/createThread
 */
export function createThread(
  client: Client,
  params?: CreateThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return sendJson(
    client,
    {
      method: 'POST',
      path: '/threads',
      headers: { 'openai-beta': 'assistants=v2' },
      body: params ?? {},
    },
    options,
  )
}
