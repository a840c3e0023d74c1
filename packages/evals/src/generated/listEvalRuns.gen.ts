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
 * Calls `GET /evals/{eval_id}/runs`.
 *
 * `GET /evals/{eval_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalRunsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRunList}.
 * @throws {@link ListEvalRunsError}
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
