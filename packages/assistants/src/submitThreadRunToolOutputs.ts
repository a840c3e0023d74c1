import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { SubmitThreadRunToolOutputsParams, ThreadRun } from './generated/types.gen.ts'

/** What {@link submitThreadRunToolOutputs} can throw, besides the reason of your own abort. */
export type SubmitThreadRunToolOutputsError = RequestError

/**
 * Hands in what tools returned, so that a run that waits for it can go on.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. To follow the run while it goes
 * on, use {@link streamThreadRunToolOutputs}.
 *
 * @param client - Client to send the request with.
 * @param params - Thread, run and the outputs of all of its tool calls. See
 * {@link SubmitThreadRunToolOutputsParams}.
 * @param options - Settings for this one request.
 * @returns The run, exactly as the server sent it.
 * @throws {@link SubmitThreadRunToolOutputsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { submitThreadRunToolOutputs } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await submitThreadRunToolOutputs(client, {
 *   thread_id: 'thread_abc',
 *   run_id: 'run_abc',
 *   tool_outputs: [{ tool_call_id: 'call_abc', output: '4 °C' }],
 * })
 * console.log(run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export function submitThreadRunToolOutputs(
  client: Client,
  params: SubmitThreadRunToolOutputsParams & { stream?: never },
  options?: RequestOptions,
): Promise<ThreadRun> {
  const route = {
    method: 'POST',
    path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  return sendJson(client, withParams(route, params), options)
}
