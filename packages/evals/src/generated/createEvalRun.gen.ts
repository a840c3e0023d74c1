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
 * Starts a run of an evaluation over a data source, which must fit the schema of the evaluation.
 *
 * `POST /evals/{eval_id}/runs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns The queued run.
 * @throws {@link CreateEvalRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createEvalRun } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await createEvalRun(client, {
 *   eval_id: 'eval_abc123',
 *   name: 'March',
 *   data_source: { type: 'jsonl', source: { type: 'file_id', id: 'file-abc123' } },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/createRun
 */
export function createEvalRun(
  client: Client,
  params: CreateEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/evals/{eval_id}/runs', body: {} }, params),
    options,
  )
}
