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
 * Retrieves one spend alert of the organization.
 *
 * `GET /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns The alert.
 * @throws {@link RetrieveOrganizationSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveOrganizationSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alert = await retrieveOrganizationSpendAlert(client, { alert_id: 'alert_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
