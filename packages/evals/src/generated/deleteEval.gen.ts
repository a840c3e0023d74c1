// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteEvalParams, EvalDeleted } from './types.gen.ts'

/** What {@link deleteEval} can throw, besides the reason of your own abort. */
export type DeleteEvalError = RequestError

/**
 * Deletes an evaluation.
 *
 * `DELETE /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteEvalParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the evaluation is gone.
 * @throws {@link DeleteEvalError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteEval } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteEval(client, { eval_id: 'eval_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/delete
 */
export function deleteEval(
  client: Client,
  params: DeleteEvalParams,
  options?: RequestOptions,
): Promise<EvalDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/evals/{eval_id}' }, params),
    options,
  )
}
