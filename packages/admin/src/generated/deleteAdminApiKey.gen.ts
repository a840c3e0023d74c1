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
 * Deletes an admin API key.
 *
 * `DELETE /organization/admin_api_keys/{key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteAdminApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the key is gone.
 * @throws {@link DeleteAdminApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteAdminApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteAdminApiKey(client, { key_id: 'key_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/delete
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
