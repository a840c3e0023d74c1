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
 * Retrieves an admin API key with its owner and last use.
 *
 * `GET /organization/admin_api_keys/{key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveAdminApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns The key, without its secret.
 * @throws {@link RetrieveAdminApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveAdminApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const key = await retrieveAdminApiKey(client, { key_id: 'key_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/listget
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
