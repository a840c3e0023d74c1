// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Eval, RetrieveEvalParams } from './types.gen.ts'

/** What {@link retrieveEval} can throw, besides the reason of your own abort. */
export type RetrieveEvalError = RequestError

/**
 * Retrieves one evaluation.
 *
 * `GET /evals/{eval_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveEvalParams}.
 * @param options - Settings for this one request.
 * @returns The evaluation.
 * @throws {@link RetrieveEvalError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveEval } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const evaluation = await retrieveEval(client, { eval_id: 'eval_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/get
 */
export function retrieveEval(
  client: Client,
  params: RetrieveEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return sendJson(client, withParams({ method: 'GET', path: '/evals/{eval_id}' }, params), options)
}
