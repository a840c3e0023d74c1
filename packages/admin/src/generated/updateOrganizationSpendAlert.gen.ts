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
 * Replaces the settings of a spend alert of the organization.
 *
 * `POST /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns The alert as it now is.
 * @throws {@link UpdateOrganizationSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateOrganizationSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alert = await updateOrganizationSpendAlert(client, {
 *   alert_id: 'alert_abc123',
 *   threshold_amount: 50_000,
 *   currency: 'USD',
 *   interval: 'month',
 *   notification_channel: { type: 'email', recipients: ['billing@example.com'] },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationSpendAlert(
  client: Client,
  params: UpdateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/spend_alerts/{alert_id}', body: {} }, params),
    options,
  )
}
