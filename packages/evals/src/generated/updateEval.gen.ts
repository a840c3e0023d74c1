// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Eval, UpdateEvalParams } from './types.gen.ts'

/** What {@link updateEval} can throw, besides the reason of your own abort. */
export type UpdateEvalError = RequestError

/**
 * Calls `POST /evals/{eval_id}`.
 *
 * `POST /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateEvalParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Eval}.
 * @throws {@link UpdateEvalError}
 */
export function updateEval(
  client: Client,
  params: UpdateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(client, withParams({ method: 'POST', path: '/evals/{eval_id}' }, params), options)
}
