// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListFileSearchCallsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listFileSearchCallsUsage} can throw, besides the reason of your own abort. */
export type ListFileSearchCallsUsageError = RequestError

/**
 * Lists how many file search calls were made, over time.
 *
 * `GET /organization/usage/file_search_calls`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFileSearchCallsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListFileSearchCallsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFileSearchCallsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listFileSearchCallsUsage(client, {
 *   start_time: 1767225600,
 *   group_by: ['vector_store_id'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/file_search_calls
 */
export function listFileSearchCallsUsage(
  client: Client,
  params: ListFileSearchCallsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/file_search_calls' }, params),
    options,
  )
}
