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
 * Retrieves one step of a run.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadRunStepParams}.
 * @param options - Settings for this one request.
 * @returns The step.
 * @throws {@link RetrieveThreadRunStepError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveThreadRunStep } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const step = await retrieveThreadRunStep(client, {
 *   thread_id: 'thread_abc123',
 *   run_id: 'run_abc123',
 *   step_id: 'step_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/run-steps/getRunStep
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
