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
 * Calls `GET /organization/usage/vector_stores`.
 *
 * `GET /organization/usage/vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoresUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListVectorStoresUsageError}
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
