// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  DeleteOrganizationSpendAlertParams,
  OrganizationSpendAlertDeleted,
} from './types.gen.ts'

/** What {@link deleteOrganizationSpendAlert} can throw, besides the reason of your own abort. */
export type DeleteOrganizationSpendAlertError = RequestError

/**
 * Calls `DELETE /organization/spend_alerts/{alert_id}`.
 *
 * `DELETE /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendAlertDeleted}.
 * @throws {@link DeleteOrganizationSpendAlertError}
 */
export function deleteOrganizationSpendAlert(
  client: Client,
  params: DeleteOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlertDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/spend_alerts/{alert_id}' }, params),
    options,
  )
}
