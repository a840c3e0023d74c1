import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { createThreadAndRun } from './createThreadAndRun.ts'
import { retrieveThreadRun } from './generated/retrieveThreadRun.gen.ts'
import type { CreateThreadAndRunParams, ThreadRun } from './generated/types.gen.ts'
import { isPending } from './pollRun.ts'

/** What {@link createThreadAndRunAndPoll} can throw, besides the reason of your own abort. */
export type CreateThreadAndRunAndPollError = RequestError

/**
 * Creates a thread and runs it, and waits for the run to end or to need you. It ends when the run
 * is completed, failed, cancelled, expired or incomplete, or waits for the outputs of tools
 * (`requires_action`): look at its `status`, none of them is an error here.
 *
 * `POST /threads/runs`, then `GET /threads/{thread_id}/runs/{run_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which assistant, the thread, and settings. See {@link
 * CreateThreadAndRunParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The run, as it ended or stopped.
 * @throws {@link CreateThreadAndRunAndPollError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createThreadAndRunAndPoll } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await createThreadAndRunAndPoll(client, {
 *   assistant_id: 'asst_abc123',
 *   thread: { messages: [{ role: 'user', content: 'Say this is a test' }] },
 * })
 * console.log(run.thread_id, run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export function createThreadAndRunAndPoll(
  client: Client,
  params: CreateThreadAndRunParams & { stream?: never },
  options?: PollingOptions<ThreadRun>,
): Promise<ThreadRun> {
  return pollCalls(
    (step, last) =>
      last
        ? retrieveThreadRun(client, { thread_id: last.thread_id, run_id: last.id }, step)
        : createThreadAndRun(client, params, step),
    ({ status }) => !isPending(status),
    options,
  )
}
