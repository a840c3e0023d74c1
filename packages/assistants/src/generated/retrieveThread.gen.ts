// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadParams, Thread } from './types.gen.ts'

/** What {@link retrieveThread} can throw, besides the reason of your own abort. */
export type RetrieveThreadError = RequestError

/**
 * Calls `GET /threads/{thread_id}`.
 *
 * `GET /threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Thread}.
 * @throws {@link RetrieveThreadError}
 */
export function retrieveThread(
  client: Client,
  params: RetrieveThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/threads/{thread_id}', headers: { 'openai-beta': 'assistants=v2' } },
      params,
    ),
    options,
  )
}
