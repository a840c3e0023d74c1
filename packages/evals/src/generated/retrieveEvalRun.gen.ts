// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalRun, RetrieveEvalRunParams } from './types.gen.ts'

/** What {@link retrieveEvalRun} can throw, besides the reason of your own abort. */
export type RetrieveEvalRunError = RequestError

/**
 * Retrieves a run with its status and result counts.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns The run.
 * @throws {@link RetrieveEvalRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveEvalRun } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await retrieveEvalRun(client, { eval_id: 'eval_abc123', run_id: 'evalrun_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRun
 */
export function retrieveEvalRun(
  client: Client,
  params: RetrieveEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/evals/{eval_id}/runs/{run_id}' }, params),
    options,
  )
}
