// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Eval, RetrieveEvalParams } from './types.gen.ts'

/** What {@link retrieveEval} can throw, besides the reason of your own abort. */
export type RetrieveEvalError = RequestError

/**
 * Calls `GET /evals/{eval_id}`.
 *
 * `GET /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Eval}.
 * @throws {@link RetrieveEvalError}
 */
export function retrieveEval(
  client: Client,
  params: RetrieveEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(client, withParams({ method: 'GET', path: '/evals/{eval_id}' }, params), options)
}
