// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelEvalRunParams, EvalRun } from './types.gen.ts'

/** What {@link cancelEvalRun} can throw, besides the reason of your own abort. */
export type CancelEvalRunError = RequestError

/**
 * Calls `POST /evals/{eval_id}/runs/{run_id}`.
 *
 * `POST /evals/{eval_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRun}.
 * @throws {@link CancelEvalRunError}
 */
export function cancelEvalRun(
  client: Client,
  params: CancelEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/evals/{eval_id}/runs/{run_id}' }, params),
    options,
  )
}
