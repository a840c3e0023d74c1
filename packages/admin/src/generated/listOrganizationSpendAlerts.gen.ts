// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListOrganizationSpendAlertsParams, OrganizationSpendAlertList } from './types.gen.ts'

/** What {@link listOrganizationSpendAlerts} can throw, besides the reason of your own abort. */
export type ListOrganizationSpendAlertsError = RequestError

/**
 * Calls `GET /organization/spend_alerts`.
 *
 * `GET /organization/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListOrganizationSpendAlertsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendAlertList}.
 * @throws {@link ListOrganizationSpendAlertsError}
 */
export function listOrganizationSpendAlerts(
  client: Client,
  params?: ListOrganizationSpendAlertsParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlertList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/spend_alerts' }, params),
    options,
  )
}
