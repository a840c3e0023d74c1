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
 * Lists what a run gave for each row, all or only passes or failures.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalRunOutputItemsParams}.
 * @param options - Settings for this one request.
 * @returns One page of output items.
 * @throws {@link ListEvalRunOutputItemsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listEvalRunOutputItems } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const items = await listEvalRunOutputItems(client, {
 *   eval_id: 'eval_abc123',
 *   run_id: 'evalrun_abc123',
 *   status: 'fail',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRunOutputItems
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
