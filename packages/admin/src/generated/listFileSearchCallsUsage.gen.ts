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
 * Calls `GET /organization/usage/file_search_calls`.
 *
 * `GET /organization/usage/file_search_calls`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFileSearchCallsUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListFileSearchCallsUsageError}
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
