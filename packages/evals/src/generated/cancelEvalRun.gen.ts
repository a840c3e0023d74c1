// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelEvalRunParams, EvalRun } from './types.gen.ts'

/** What {@link cancelEvalRun} can throw, besides the reason of your own abort. */
export type CancelEvalRunError = RequestError

/**
 * Stops a run that has not ended.
 *
 * `POST /evals/{eval_id}/runs/{run_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns The run, now canceled.
 * @throws {@link CancelEvalRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelEvalRun } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const run = await cancelEvalRun(client, { eval_id: 'eval_abc123', run_id: 'evalrun_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/cancelRun
 */
export function cancelEvalRun(
  client: Client,
  params: CancelEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/evals/{eval_id}/runs/{run_id}/cancel' }, params),
    options,
  )
}
