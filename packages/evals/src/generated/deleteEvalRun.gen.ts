// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteEvalRunParams, EvalRunDeleted } from './types.gen.ts'

/** What {@link deleteEvalRun} can throw, besides the reason of your own abort. */
export type DeleteEvalRunError = RequestError

/**
 * Deletes a run with its results.
 *
 * `DELETE /evals/{eval_id}/runs/{run_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteEvalRunParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the run is gone.
 * @throws {@link DeleteEvalRunError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteEvalRun } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteEvalRun(client, { eval_id: 'eval_abc123', run_id: 'evalrun_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/deleteRun
 */
export function deleteEvalRun(
  client: Client,
  params: DeleteEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRunDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/evals/{eval_id}/runs/{run_id}' }, params),
    options,
  )
}
