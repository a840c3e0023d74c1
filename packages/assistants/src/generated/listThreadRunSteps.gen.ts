// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListThreadRunStepsParams, ThreadRunStepList } from './types.gen.ts'

/** What {@link listThreadRunSteps} can throw, besides the reason of your own abort. */
export type ListThreadRunStepsError = RequestError

/**
 * Calls `GET /threads/{thread_id}/runs/{run_id}/steps`.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadRunStepsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadRunStepList}.
 * @throws {@link ListThreadRunStepsError}
 */
export function listThreadRunSteps(
  client: Client,
  params: ListThreadRunStepsParams,
  options?: RequestOptions,
): Promise<ThreadRunStepList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/runs/{run_id}/steps',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
