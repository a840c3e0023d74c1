// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateThreadParams, Thread } from './types.gen.ts'

/** What {@link createThread} can throw, besides the reason of your own abort. */
export type CreateThreadError = RequestError

/**
 * Calls `POST /threads`.
 *
 * `POST /threads`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateThreadParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Thread}.
 * @throws {@link CreateThreadError}
 */
export function createThread(
  client: Client,
  params?: CreateThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return sendJson(
    client,
    { method: 'POST', path: '/threads', headers: { 'openai-beta': 'assistants=v2' }, body: params },
    options,
  )
}
