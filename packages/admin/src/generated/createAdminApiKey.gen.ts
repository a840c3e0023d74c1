// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { AdminApiKeyWithSecret, CreateAdminApiKeyParams } from './types.gen.ts'

/** What {@link createAdminApiKey} can throw, besides the reason of your own abort. */
export type CreateAdminApiKeyError = RequestError

/**
 * Creates an admin API key, which expires only if told to.
 *
 * `POST /organization/admin_api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateAdminApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns The key with its secret, shown this one time.
 * @throws {@link CreateAdminApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createAdminApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const key = await createAdminApiKey(client, {
 *   name: 'Deploy bot',
 *   expires_in_seconds: 2_592_000,
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/create
 */
export function createAdminApiKey(
  client: Client,
  params: CreateAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKeyWithSecret> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/admin_api_keys', body: params },
    options,
  )
}
