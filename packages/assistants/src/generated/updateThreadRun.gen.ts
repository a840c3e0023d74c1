// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ThreadRun, UpdateThreadRunParams } from './types.gen.ts'

/** What {@link updateThreadRun} can throw, besides the reason of your own abort. */
export type UpdateThreadRunError = RequestError

/**
 * Changes the metadata of a run.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns The run as it now is.
 * @throws {@link UpdateThreadRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await updateThreadRun(client, {
 *   thread_id: 'thread_abc123',
 *   run_id: 'run_abc123',
 *   metadata: { topic: 'algebra' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/modifyRun
 */
export function updateThreadRun(
  client: Client,
  params: UpdateThreadRunParams,
  options?: RequestOptions,
): Promise<ThreadRun> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}/runs/{run_id}',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
