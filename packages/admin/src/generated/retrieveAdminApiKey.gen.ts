// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AdminApiKey, RetrieveAdminApiKeyParams } from './types.gen.ts'

/** What {@link retrieveAdminApiKey} can throw, besides the reason of your own abort. */
export type RetrieveAdminApiKeyError = RequestError

/**
 * Calls `GET /organization/admin_api_keys/{key_id}`.
 *
 * `GET /organization/admin_api_keys/{key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAdminApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AdminApiKey}.
 * @throws {@link RetrieveAdminApiKeyError}
 */
export function retrieveAdminApiKey(
  client: Client,
  params: RetrieveAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKey> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/admin_api_keys/{key_id}' }, params),
    options,
  )
}
