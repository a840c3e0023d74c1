// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { OrganizationSpendLimit } from './types.gen.ts'

/** What {@link retrieveOrganizationSpendLimit} can throw, besides the reason of your own abort. */
export type RetrieveOrganizationSpendLimitError = RequestError

/**
 * Retrieves the amount at which the spending of the organization is cut off.
 *
 * `GET /organization/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns The limit, in cents per month.
 * @throws {@link RetrieveOrganizationSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveOrganizationSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limit = await retrieveOrganizationSpendLimit(client)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveOrganizationSpendLimit(
  client: Client,
  options?: RequestOptions,
): Promise<OrganizationSpendLimit> {
  return sendJson(client, { method: 'GET', path: '/organization/spend_limit' }, options)
}
