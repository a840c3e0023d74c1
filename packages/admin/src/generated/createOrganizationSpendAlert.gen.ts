// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateOrganizationSpendAlertParams, OrganizationSpendAlert } from './types.gen.ts'

/** What {@link createOrganizationSpendAlert} can throw, besides the reason of your own abort. */
export type CreateOrganizationSpendAlertError = RequestError

/**
 * Calls `POST /organization/spend_alerts`.
 *
 * `POST /organization/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendAlert}.
 * @throws {@link CreateOrganizationSpendAlertError}
 */
export function createOrganizationSpendAlert(
  client: Client,
  params: CreateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/spend_alerts', body: params },
    options,
  )
}
