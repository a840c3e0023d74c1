// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListEmbeddingsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listEmbeddingsUsage} can throw, besides the reason of your own abort. */
export type ListEmbeddingsUsageError = RequestError

/**
 * Lists the tokens and requests of embeddings, over time.
 *
 * `GET /organization/usage/embeddings`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListEmbeddingsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListEmbeddingsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listEmbeddingsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listEmbeddingsUsage(client, { start_time: 1767225600, bucket_width: '1d' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/embeddings
 */
export function listEmbeddingsUsage(
  client: Client,
  params: ListEmbeddingsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/embeddings' }, params),
    options,
  )
}
