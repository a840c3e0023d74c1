// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { OrganizationSpendLimit, UpdateOrganizationSpendLimitParams } from './types.gen.ts'

/** What {@link updateOrganizationSpendLimit} can throw, besides the reason of your own abort. */
export type UpdateOrganizationSpendLimitError = RequestError

/**
 * Calls `POST /organization/spend_limit`.
 *
 * `POST /organization/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendLimit}.
 * @throws {@link UpdateOrganizationSpendLimitError}
 */
export function updateOrganizationSpendLimit(
  client: Client,
  params: UpdateOrganizationSpendLimitParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimit> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/spend_limit', body: params },
    options,
  )
}
