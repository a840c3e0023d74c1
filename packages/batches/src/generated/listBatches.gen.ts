// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { BatchList, ListBatchesParams } from './types.gen.ts'

/** What {@link listBatches} can throw, besides the reason of your own abort. */
export type ListBatchesError = RequestError

/**
 * Lists the batches of the project.
 *
 * `GET /batches`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListBatchesParams}.
 * @param options - Settings for this one request.
 * @returns One page of batches.
 * @throws {@link ListBatchesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listBatches } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batches = await listBatches(client, { limit: 50 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/list
 */
export function listBatches(
  client: Client,
  params?: ListBatchesParams,
  options?: RequestOptions,
): Promise<BatchList> {
  return sendJson(client, withParams({ method: 'GET', path: '/batches' }, params), options)
}
