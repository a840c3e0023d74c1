import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateThreadAndRunParams, ThreadRun } from './generated/types.gen.ts'

/** What {@link createThreadAndRun} can throw, besides the reason of your own abort. */
export type CreateThreadAndRunError = RequestError

/**
 * Creates a thread and lets an assistant answer in it, with one request.
 *
 * `POST /threads/runs`. To follow the run while it goes on, use {@link streamThreadAndRun}.
 *
 * @param client - Client to send the request with.
 * @param params - Assistant, thread and settings. See {@link CreateThreadAndRunParams}.
 * @param options - Settings for this one request.
 * @returns The run, exactly as the server sent it.
 * @throws {@link CreateThreadAndRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createThreadAndRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await createThreadAndRun(client, {
 *   assistant_id: 'asst_abc',
 *   thread: { messages: [{ role: 'user', content: 'Explain tides.' }] },
 * })
 * console.log(run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export function createThreadAndRun(
  client: Client,
  params: CreateThreadAndRunParams & { stream?: never },
  options?: RequestOptions,
): Promise<ThreadRun> {
  const route = {
    method: 'POST',
    path: '/threads/runs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  return sendJson(client, withParams(route, params), options)
}
