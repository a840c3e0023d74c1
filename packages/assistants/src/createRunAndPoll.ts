import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { createThreadRun } from './createThreadRun.ts'
import { retrieveThreadRun } from './generated/retrieveThreadRun.gen.ts'
import type { CreateThreadRunParams, ThreadRun } from './generated/types.gen.ts'
import { isPending } from './pollRun.ts'

/** What {@link createRunAndPoll} can throw, besides the reason of your own abort. */
export type CreateRunAndPollError = RequestError

/**
 * Runs a thread, and waits for the run to end or to need you. It ends when the run is completed,
 * failed, cancelled, expired or incomplete, or waits for the outputs of tools
 * (`requires_action`): look at its `status`, none of them is an error here.
 *
 * `POST /threads/{thread_id}/runs`, then `GET /threads/{thread_id}/runs/{run_id}`, again and
 * again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which thread, which assistant, and settings. See {@link CreateThreadRunParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The run, as it ended or stopped.
 * @throws {@link CreateRunAndPollError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRunAndPoll } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await createRunAndPoll(client, {
 *   thread_id: 'thread_abc123',
 *   assistant_id: 'asst_abc123',
 * })
 * console.log(run.status, run.usage?.total_tokens)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export function createRunAndPoll(
  client: Client,
  params: CreateThreadRunParams & { stream?: never },
  options?: PollingOptions<ThreadRun>,
): Promise<ThreadRun> {
  return pollCalls(
    (step, last) =>
      last
        ? retrieveThreadRun(client, { thread_id: last.thread_id, run_id: last.id }, step)
        : createThreadRun(client, params, step),
    ({ status }) => !isPending(status),
    options,
  )
}
