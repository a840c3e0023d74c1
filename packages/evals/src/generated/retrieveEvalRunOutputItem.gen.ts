// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalRunOutputItem, RetrieveEvalRunOutputItemParams } from './types.gen.ts'

/** What {@link retrieveEvalRunOutputItem} can throw, besides the reason of your own abort. */
export type RetrieveEvalRunOutputItemError = RequestError

/**
 * Calls `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalRunOutputItemParams}.
 * @param options - Settings for this one request.
 * @returns See {@link EvalRunOutputItem}.
 * @throws {@link RetrieveEvalRunOutputItemError}
 */
export function retrieveEvalRunOutputItem(
  client: Client,
  params: RetrieveEvalRunOutputItemParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItem> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}' },
      params,
    ),
    options,
  )
}
