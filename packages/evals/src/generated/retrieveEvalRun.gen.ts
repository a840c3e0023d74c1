// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalRun, RetrieveEvalRunParams } from './types.gen.ts'

/** What {@link retrieveEvalRun} can throw, besides the reason of your own abort. */
export type RetrieveEvalRunError = RequestError

/**
 * Calls `GET /evals/{eval_id}/runs/{run_id}`.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRun}.
 * @throws {@link RetrieveEvalRunError}
 */
export function retrieveEvalRun(
  client: Client,
  params: RetrieveEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/evals/{eval_id}/runs/{run_id}' }, params),
    options,
  )
}
