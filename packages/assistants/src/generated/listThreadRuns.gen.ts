// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListThreadRunsParams, ThreadRunList } from './types.gen.ts'

/** What {@link listThreadRuns} can throw, besides the reason of your own abort. */
export type ListThreadRunsError = RequestError

/**
 * Calls `GET /threads/{thread_id}/runs`.
 *
 * `GET /threads/{thread_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadRunsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadRunList}.
 * @throws {@link ListThreadRunsError}
 */
export function listThreadRuns(
  client: Client,
  params: ListThreadRunsParams,
  options?: RequestOptions,
): Promise<ThreadRunList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/runs',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
