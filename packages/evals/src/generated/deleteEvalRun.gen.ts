// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteEvalRunParams, EvalRunDeleted } from './types.gen.ts'

/** What {@link deleteEvalRun} can throw, besides the reason of your own abort. */
export type DeleteEvalRunError = RequestError

/**
 * Calls `DELETE /evals/{eval_id}/runs/{run_id}`.
 *
 * `DELETE /evals/{eval_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRunDeleted}.
 * @throws {@link DeleteEvalRunError}
 */
export function deleteEvalRun(
  client: Client,
  params: DeleteEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRunDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/evals/{eval_id}/runs/{run_id}' }, params),
    options,
  )
}
