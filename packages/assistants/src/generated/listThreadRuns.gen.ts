// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/assistants.ts or docs/assistants.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListThreadRunsParams, ThreadRunList } from './types.gen.ts'

/** What {@link listThreadRuns} can throw, besides the reason of your own abort. */
export type ListThreadRunsError = RequestError

/**
 * Lists the runs of a thread, newest first.
 *
 * `GET /threads/{thread_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListThreadRunsParams}.
 * @param options - Settings for this one request.
 * @returns One page of runs.
 * @throws {@link ListThreadRunsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listThreadRuns } from '@bonsai-ai/assistants'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const runs = await listThreadRuns(client, { thread_id: 'thread_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/runs/listRuns
 */
export function listThreadRuns(
  client: Client,
  params: ListThreadRunsParams,
  options?: RequestOptions,
): Promise<ThreadRunList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/threads/{thread_id}/runs',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
