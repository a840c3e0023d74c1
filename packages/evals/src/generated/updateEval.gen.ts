// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Eval, UpdateEvalParams } from './types.gen.ts'

/** What {@link updateEval} can throw, besides the reason of your own abort. */
export type UpdateEvalError = RequestError

/**
 * Changes the name or the metadata of an evaluation.
 *
 * `POST /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateEvalParams}.
 * @param options - Settings for this one request.
 * @returns The evaluation as it now is.
 * @throws {@link UpdateEvalError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateEval } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const evaluation = await updateEval(client, {
 *   eval_id: 'eval_abc123',
 *   name: 'Capitals of Europe',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/update
 */
export function updateEval(
  client: Client,
  params: UpdateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/evals/{eval_id}', body: {} }, params),
    options,
  )
}
