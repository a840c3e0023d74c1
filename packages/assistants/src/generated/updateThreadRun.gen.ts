// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ThreadRun, UpdateThreadRunParams } from './types.gen.ts'

/** What {@link updateThreadRun} can throw, besides the reason of your own abort. */
export type UpdateThreadRunError = RequestError

/**
 * Calls `POST /threads/{thread_id}/runs/{run_id}`.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadRun}.
 * @throws {@link UpdateThreadRunError}
 */
export function updateThreadRun(
  client: Client,
  params: UpdateThreadRunParams,
  options?: RequestOptions,
): Promise<ThreadRun> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}/runs/{run_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
