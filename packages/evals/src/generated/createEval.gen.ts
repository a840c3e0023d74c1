// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateEvalParams, Eval } from './types.gen.ts'

/** What {@link createEval} can throw, besides the reason of your own abort. */
export type CreateEvalError = RequestError

/**
 * Calls `POST /evals`.
 *
 * `POST /evals`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEvalParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Eval}.
 * @throws {@link CreateEvalError}
 */
export function createEval(
  client: Client,
  params: CreateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(client, { method: 'POST', path: '/evals', body: params }, options)
}
