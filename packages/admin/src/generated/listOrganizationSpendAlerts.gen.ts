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
 * Lists the spend alerts of the organization.
 *
 * `GET /organization/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListOrganizationSpendAlertsParams}.
 * @param options - Settings for this one request.
 * @returns One page of alerts.
 * @throws {@link ListOrganizationSpendAlertsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listOrganizationSpendAlerts } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alerts = await listOrganizationSpendAlerts(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
