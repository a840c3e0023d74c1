// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { OrganizationSpendAlert, UpdateOrganizationSpendAlertParams } from './types.gen.ts'

/** What {@link updateOrganizationSpendAlert} can throw, besides the reason of your own abort. */
export type UpdateOrganizationSpendAlertError = RequestError

/**
 * Calls `POST /organization/spend_alerts/{alert_id}`.
 *
 * `POST /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationSpendAlert}.
 * @throws {@link UpdateOrganizationSpendAlertError}
 */
export function updateOrganizationSpendAlert(
  client: Client,
  params: UpdateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/spend_alerts/{alert_id}' }, params),
    options,
  )
}
