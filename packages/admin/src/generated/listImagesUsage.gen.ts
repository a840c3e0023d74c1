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
 * Calls `GET /organization/usage/images`.
 *
 * `GET /organization/usage/images`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListImagesUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListImagesUsageError}
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
