// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVectorStoresUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listVectorStoresUsage} can throw, besides the reason of your own abort. */
export type ListVectorStoresUsageError = RequestError

/**
 * Lists how many bytes vector stores took up, over time.
 *
 * `GET /organization/usage/vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoresUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListVectorStoresUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVectorStoresUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listVectorStoresUsage(client, { start_time: 1767225600, bucket_width: '1d' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/vector_stores
 */
export function listVectorStoresUsage(
  client: Client,
  params: ListVectorStoresUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/vector_stores' }, params),
    options,
  )
}
