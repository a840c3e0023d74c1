// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalRunList, ListEvalRunsParams } from './types.gen.ts'

/** What {@link listEvalRuns} can throw, besides the reason of your own abort. */
export type ListEvalRunsError = RequestError

/**
 * Lists the runs of an evaluation, all or those of one status.
 *
 * `GET /evals/{eval_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalRunsParams}.
 * @param options - Settings for this one request.
 * @returns One page of runs.
 * @throws {@link ListEvalRunsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listEvalRuns } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const runs = await listEvalRuns(client, { eval_id: 'eval_abc123', status: 'completed' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRuns
 */
export function listEvalRuns(
  client: Client,
  params: ListEvalRunsParams,
  options?: RequestOptions,
): Promise<EvalRunList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/evals/{eval_id}/runs' }, params),
    options,
  )
}
