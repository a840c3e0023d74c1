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
 * Retrieves what a run gave for one row.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalRunOutputItemParams}.
 * @param options - Settings for this one request.
 * @returns The output item, with the sample and the verdict of each grader.
 * @throws {@link RetrieveEvalRunOutputItemError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveEvalRunOutputItem } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const item = await retrieveEvalRunOutputItem(client, {
 *   eval_id: 'eval_abc123',
 *   run_id: 'evalrun_abc123',
 *   output_item_id: 'outputitem_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRunOutputItem
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
