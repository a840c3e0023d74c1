// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveThreadRunParams, ThreadRun } from './types.gen.ts'

/** What {@link retrieveThreadRun} can throw, besides the reason of your own abort. */
export type RetrieveThreadRunError = RequestError

/**
 * Retrieves a run with its status and, if it waits for you, the tool calls to answer.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns The run.
 * @throws {@link RetrieveThreadRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await retrieveThreadRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/getRun
 */
export function retrieveThreadRun(
  client: Client,
  params: RetrieveThreadRunParams,
  options?: RequestOptions,
): Promise<ThreadRun> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/runs/{run_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
