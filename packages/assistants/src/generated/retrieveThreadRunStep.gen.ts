// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadRunStepParams, ThreadRunStep } from './types.gen.ts'

/** What {@link retrieveThreadRunStep} can throw, besides the reason of your own abort. */
export type RetrieveThreadRunStepError = RequestError

/**
 * Calls `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadRunStepParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ThreadRunStep}.
 * @throws {@link RetrieveThreadRunStepError}
 */
export function retrieveThreadRunStep(
  client: Client,
  params: RetrieveThreadRunStepParams,
  options?: RequestOptions,
): Promise<ThreadRunStep> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
