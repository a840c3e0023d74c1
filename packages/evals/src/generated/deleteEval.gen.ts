// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteEvalParams, EvalDeleted } from './types.gen.ts'

/** What {@link deleteEval} can throw, besides the reason of your own abort. */
export type DeleteEvalError = RequestError

/**
 * Calls `DELETE /evals/{eval_id}`.
 *
 * `DELETE /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteEvalParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalDeleted}.
 * @throws {@link DeleteEvalError}
 */
export function deleteEval(
  client: Client,
  params: DeleteEvalParams,
  options?: RequestOptions,
): Promise<EvalDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/evals/{eval_id}' }, params),
    options,
  )
}
