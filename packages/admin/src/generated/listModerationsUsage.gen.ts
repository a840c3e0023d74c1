// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListModerationsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listModerationsUsage} can throw, besides the reason of your own abort. */
export type ListModerationsUsageError = RequestError

/**
 * Lists the tokens and requests of moderation, over time.
 *
 * `GET /organization/usage/moderations`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListModerationsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListModerationsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listModerationsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listModerationsUsage(client, { start_time: 1767225600, bucket_width: '1d' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/moderations
 */
export function listModerationsUsage(
  client: Client,
  params: ListModerationsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/moderations' }, params),
    options,
  )
}
