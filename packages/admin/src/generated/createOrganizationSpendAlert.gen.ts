// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateOrganizationSpendAlertParams, OrganizationSpendAlert } from './types.gen.ts'

/** What {@link createOrganizationSpendAlert} can throw, besides the reason of your own abort. */
export type CreateOrganizationSpendAlertError = RequestError

/**
 * Creates an alert that sends email when the organization spends more than an amount, given in cents, in a month.
 *
 * `POST /organization/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns The new alert.
 * @throws {@link CreateOrganizationSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createOrganizationSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alert = await createOrganizationSpendAlert(client, {
 *   threshold_amount: 50_000,
 *   currency: 'USD',
 *   interval: 'month',
 *   notification_channel: { type: 'email', recipients: ['billing@example.com'] },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
