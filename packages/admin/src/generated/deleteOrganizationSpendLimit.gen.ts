// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { OrganizationSpendLimitDeleted } from './types.gen.ts'

/** What {@link deleteOrganizationSpendLimit} can throw, besides the reason of your own abort. */
export type DeleteOrganizationSpendLimitError = RequestError

/**
 * Removes the spend limit of the organization.
 *
 * `DELETE /organization/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns A confirmation that the limit is gone.
 * @throws {@link DeleteOrganizationSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteOrganizationSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteOrganizationSpendLimit(client)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteOrganizationSpendLimit(
  client: Client,
  options?: RequestOptions,
): Promise<OrganizationSpendLimitDeleted> {
  return sendJson(client, { method: 'DELETE', path: '/organization/spend_limit' }, options)
}
