// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalList, ListEvalsParams } from './types.gen.ts'

/** What {@link listEvals} can throw, besides the reason of your own abort. */
export type ListEvalsError = RequestError

/**
 * Calls `GET /evals`.
 *
 * `GET /evals`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalList}.
 * @throws {@link ListEvalsError}
 */
export function listEvals(
  client: Client,
  params?: ListEvalsParams,
  options?: RequestOptions,
): Promise<EvalList> {
  return sendJson(client, withParams({ method: 'GET', path: '/evals' }, params), options)
}
