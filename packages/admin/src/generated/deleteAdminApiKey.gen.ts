// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AdminApiKeyDeleted, DeleteAdminApiKeyParams } from './types.gen.ts'

/** What {@link deleteAdminApiKey} can throw, besides the reason of your own abort. */
export type DeleteAdminApiKeyError = RequestError

/**
 * Calls `DELETE /organization/admin_api_keys/{key_id}`.
 *
 * `DELETE /organization/admin_api_keys/{key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteAdminApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AdminApiKeyDeleted}.
 * @throws {@link DeleteAdminApiKeyError}
 */
export function deleteAdminApiKey(
  client: Client,
  params: DeleteAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKeyDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/admin_api_keys/{key_id}' }, params),
    options,
  )
}
