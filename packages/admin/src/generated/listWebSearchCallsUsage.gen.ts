// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListWebSearchCallsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listWebSearchCallsUsage} can throw, besides the reason of your own abort. */
export type ListWebSearchCallsUsageError = RequestError

/**
 * Lists how many web search calls were made, over time.
 *
 * `GET /organization/usage/web_search_calls`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListWebSearchCallsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListWebSearchCallsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listWebSearchCallsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listWebSearchCallsUsage(client, {
 *   start_time: 1767225600,
 *   group_by: ['context_level'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/web_search_calls
 */
export function listWebSearchCallsUsage(
  client: Client,
  params: ListWebSearchCallsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/web_search_calls' }, params),
    options,
  )
}
