// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateEvalRunParams, EvalRun } from './types.gen.ts'

/** What {@link createEvalRun} can throw, besides the reason of your own abort. */
export type CreateEvalRunError = RequestError

/**
 * Calls `POST /evals/{eval_id}/runs`.
 *
 * `POST /evals/{eval_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRun}.
 * @throws {@link CreateEvalRunError}
 */
export function createEvalRun(
  client: Client,
  params: CreateEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/evals/{eval_id}/runs' }, params),
    options,
  )
}
