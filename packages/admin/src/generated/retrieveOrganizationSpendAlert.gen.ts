// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { OrganizationSpendAlert, RetrieveOrganizationSpendAlertParams } from './types.gen.ts'

/** What {@link retrieveOrganizationSpendAlert} can throw, besides the reason of your own abort. */
export type RetrieveOrganizationSpendAlertError = RequestError

/**
 * Calls `GET /organization/spend_alerts/{alert_id}`.
 *
 * `GET /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendAlert}.
 * @throws {@link RetrieveOrganizationSpendAlertError}
 */
export function retrieveOrganizationSpendAlert(
  client: Client,
  params: RetrieveOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/spend_alerts/{alert_id}' }, params),
    options,
  )
}
