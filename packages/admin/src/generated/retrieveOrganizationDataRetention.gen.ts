// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { OrganizationDataRetention } from './types.gen.ts'

/** What {@link retrieveOrganizationDataRetention} can throw, besides the reason of your own abort. */
export type RetrieveOrganizationDataRetentionError = RequestError

/**
 * Retrieves which data retention control the organization has chosen.
 *
 * `GET /organization/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param options - Settings for this one request.
 * @returns The data retention setting.
 * @throws {@link RetrieveOrganizationDataRetentionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveOrganizationDataRetention } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const retention = await retrieveOrganizationDataRetention(client)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveOrganizationDataRetention(
  client: Client,
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return sendJson(client, { method: 'GET', path: '/organization/data_retention' }, options)
}
