import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveThreadRun } from './generated/retrieveThreadRun.gen.ts'
import { submitThreadRunToolOutputs } from './submitThreadRunToolOutputs.ts'
import type { SubmitThreadRunToolOutputsParams, ThreadRun } from './generated/types.gen.ts'
import { isPending } from './pollRun.ts'

/** What {@link submitToolOutputsAndPoll} can throw, besides the reason of your own abort. */
export type SubmitToolOutputsAndPollError = RequestError

/**
 * Sends a run the outputs of its tools, and waits for it to end or to need you again. It ends
 * when the run is completed, failed, cancelled, expired or incomplete, or waits for the outputs
 * of tools (`requires_action`): look at its `status`, none of them is an error here.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, then `GET
 * /threads/{thread_id}/runs/{run_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which run, and the outputs. See {@link SubmitThreadRunToolOutputsParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The run, as it ended or stopped.
 * @throws {@link SubmitToolOutputsAndPollError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { submitToolOutputsAndPoll } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await submitToolOutputsAndPoll(client, {
 *   thread_id: 'thread_abc123',
 *   run_id: 'run_abc123',
 *   tool_outputs: [{ tool_call_id: 'call_abc123', output: '4 °C' }],
 * })
 * console.log(run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export function submitToolOutputsAndPoll(
  client: Client,
  params: SubmitThreadRunToolOutputsParams & { stream?: never },
  options?: PollingOptions<ThreadRun>,
): Promise<ThreadRun> {
  return pollCalls(
    (step, last) =>
      last
        ? retrieveThreadRun(client, { thread_id: last.thread_id, run_id: last.id }, step)
        : submitThreadRunToolOutputs(client, params, step),
    ({ status }) => !isPending(status),
    options,
  )
}
