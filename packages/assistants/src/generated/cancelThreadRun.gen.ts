// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelThreadRunParams, ThreadRun } from './types.gen.ts'

/** What {@link cancelThreadRun} can throw, besides the reason of your own abort. */
export type CancelThreadRunError = RequestError

/**
 * Stops a run that is in progress.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelThreadRunParams}.
 * @param options - Settings for this one request.
 * @returns The run, on its way to `cancelled`.
 * @throws {@link CancelThreadRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelThreadRun } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await cancelThreadRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/cancelRun
 */
export function cancelThreadRun(
  client: Client,
  params: CancelThreadRunParams,
  options?: RequestOptions,
): Promise<ThreadRun> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/threads/{thread_id}/runs/{run_id}/cancel',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
