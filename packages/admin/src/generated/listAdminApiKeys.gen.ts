// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AdminApiKeyList, ListAdminApiKeysParams } from './types.gen.ts'

/** What {@link listAdminApiKeys} can throw, besides the reason of your own abort. */
export type ListAdminApiKeysError = RequestError

/**
 * Calls `GET /organization/admin_api_keys`.
 *
 * `GET /organization/admin_api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAdminApiKeysParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AdminApiKeyList}.
 * @throws {@link ListAdminApiKeysError}
 */
export function listAdminApiKeys(
  client: Client,
  params?: ListAdminApiKeysParams,
  options?: RequestOptions,
): Promise<AdminApiKeyList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/admin_api_keys' }, params),
    options,
  )
}
