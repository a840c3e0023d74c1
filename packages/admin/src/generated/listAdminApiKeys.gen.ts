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
 * Lists the admin API keys of the organization, oldest first unless `order` says otherwise.
 *
 * `GET /organization/admin_api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAdminApiKeysParams}.
 * @param options - Settings for this one request.
 * @returns One page of keys, without their secrets.
 * @throws {@link ListAdminApiKeysError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAdminApiKeys } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const keys = await listAdminApiKeys(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/list
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
