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
 * Lists the steps of a run, newest first: messages made and tools called.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadRunStepsParams}.
 * @param options - Settings for this one request.
 * @returns One page of steps.
 * @throws {@link ListThreadRunStepsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listThreadRunSteps } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const steps = await listThreadRunSteps(client, {
 *   thread_id: 'thread_abc123',
 *   run_id: 'run_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/run-steps/listRunSteps
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
