// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListCostsParams, UsagePage } from './types.gen.ts'

/** What {@link listCosts} can throw, besides the reason of your own abort. */
export type ListCostsError = RequestError

/**
 * Calls `GET /organization/costs`.
 *
 * `GET /organization/costs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCostsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListCostsError}
 */
export function listCosts(
  client: Client,
  params: ListCostsParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/costs' }, params),
    options,
  )
}
