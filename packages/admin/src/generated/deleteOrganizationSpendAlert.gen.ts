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
 * Deletes a spend alert of the organization.
 *
 * `DELETE /organization/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteOrganizationSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the alert is gone.
 * @throws {@link DeleteOrganizationSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteOrganizationSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteOrganizationSpendAlert(client, { alert_id: 'alert_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
