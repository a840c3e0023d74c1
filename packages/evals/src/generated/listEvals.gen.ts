// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { EvalList, ListEvalsParams } from './types.gen.ts'

/** What {@link listEvals} can throw, besides the reason of your own abort. */
export type ListEvalsError = RequestError

/**
 * Lists the evaluations of the project, oldest first unless `order` says otherwise.
 *
 * `GET /evals`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEvalsParams}.
 * @param options - Settings for this one request.
 * @returns One page of evaluations.
 * @throws {@link ListEvalsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listEvals } from '@bonsai-ai/evals'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const evals = await listEvals(client, { order: 'desc', limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/evals/list
 */
export function listEvals(
  client: Client,
  params?: ListEvalsParams,
  options?: RequestOptions,
): Promise<EvalList> {
  return sendJson(client, withParams({ method: 'GET', path: '/evals' }, params), options)
}
