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
 * Calls `GET /organization/usage/completions`.
 *
 * `GET /organization/usage/completions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCompletionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListCompletionsUsageError}
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
