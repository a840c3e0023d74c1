// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalRunOutputItemList, ListEvalRunOutputItemsParams } from './types.gen.ts'

/** What {@link listEvalRunOutputItems} can throw, besides the reason of your own abort. */
export type ListEvalRunOutputItemsError = RequestError

/**
 * Calls `GET /evals/{eval_id}/runs/{run_id}/output_items`.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalRunOutputItemsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRunOutputItemList}.
 * @throws {@link ListEvalRunOutputItemsError}
 */
export function listEvalRunOutputItems(
  client: Client,
  params: ListEvalRunOutputItemsParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItemList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/evals/{eval_id}/runs/{run_id}/output_items' }, params),
    options,
  )
}
