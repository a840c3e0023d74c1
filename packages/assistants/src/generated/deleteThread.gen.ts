// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteThreadParams, ThreadDeleted } from './types.gen.ts'

/** What {@link deleteThread} can throw, besides the reason of your own abort. */
export type DeleteThreadError = RequestError

/**
 * Calls `DELETE /threads/{thread_id}`.
 *
 * `DELETE /threads/{thread_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteThreadParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadDeleted}.
 * @throws {@link DeleteThreadError}
 */
export function deleteThread(
  client: Client,
  params: DeleteThreadParams,
  options?: RequestOptions,
): Promise<ThreadDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/threads/{thread_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
