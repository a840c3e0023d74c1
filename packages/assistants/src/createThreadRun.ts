import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateThreadRunParams, ThreadRun } from './generated/types.gen.ts'

/** What {@link createThreadRun} can throw, besides the reason of your own abort. */
export type CreateThreadRunError = RequestError

/**
 * Lets an assistant answer in a thread.
 *
 * `POST /threads/{thread_id}/runs`. To follow the run while it goes on, use
 * {@link streamThreadRun}.
 *
 * @param client - Client to send the request with.
 * @param params - Thread, assistant and settings. See {@link CreateThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns The run, exactly as the server sent it.
 * @throws {@link CreateThreadRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await createThreadRun(client, {
 *   thread_id: 'thread_abc',
 *   assistant_id: 'asst_abc',
 * })
 * console.log(run.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export function createThreadRun(
  client: Client,
  params: CreateThreadRunParams & { stream?: never },
  options?: RequestOptions,
): Promise<ThreadRun> {
  const route = {
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    headers: { 'openai-beta': 'assistants=v2' },
  }
  return sendJson(client, withParams(route, params, ['include']), options)
}
