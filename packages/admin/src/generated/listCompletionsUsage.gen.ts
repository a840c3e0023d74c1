// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListCompletionsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listCompletionsUsage} can throw, besides the reason of your own abort. */
export type ListCompletionsUsageError = RequestError

/**
 * Lists the tokens and requests of text generation, over time.
 *
 * `GET /organization/usage/completions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCompletionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListCompletionsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listCompletionsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listCompletionsUsage(client, {
 *   start_time: 1767225600,
 *   bucket_width: '1d',
 *   group_by: ['model'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/completions
 */
export function listCompletionsUsage(
  client: Client,
  params: ListCompletionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/completions' }, params),
    options,
  )
}
