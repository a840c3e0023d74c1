import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveThreadRun } from './generated/retrieveThreadRun.gen.ts'
import type { RetrieveThreadRunParams, ThreadRun } from './generated/types.gen.ts'

/** What {@link pollRun} can throw, besides the reason of your own abort. */
export type PollRunError = RequestError

/**
 * Waits for a run to end or to need you. It ends when the run is completed, failed, cancelled,
 * expired or incomplete, or waits for the outputs of tools (`requires_action`): look at its
 * `status`, none of them is an error here.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which run.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The run, as it ended or stopped.
 * @throws {@link PollRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await pollRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 * console.log(run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/getRun
 */
export function pollRun(
  client: Client,
  params: RetrieveThreadRunParams,
  options?: PollingOptions<ThreadRun>,
): Promise<ThreadRun> {
  return pollCalls(
    (step) => retrieveThreadRun(client, params, step),
    ({ status }) => !isPending(status),
    options,
  )
}

/** Whether a run goes on by itself; anything else is an end, or waits for the caller. */
export function isPending(status: string): boolean {
  return ['queued', 'in_progress', 'cancelling'].includes(status)
}
