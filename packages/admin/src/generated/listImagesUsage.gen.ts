// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListImagesUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listImagesUsage} can throw, besides the reason of your own abort. */
export type ListImagesUsageError = RequestError

/**
 * Lists how many images were made, edited or varied, over time.
 *
 * `GET /organization/usage/images`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListImagesUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListImagesUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listImagesUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listImagesUsage(client, {
 *   start_time: 1767225600,
 *   sources: ['image.generation'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/images
 */
export function listImagesUsage(
  client: Client,
  params: ListImagesUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/images' }, params),
    options,
  )
}
