// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectSpendAlertsParams, ProjectSpendAlertList } from './types.gen.ts'

/** What {@link listProjectSpendAlerts} can throw, besides the reason of your own abort. */
export type ListProjectSpendAlertsError = RequestError

/**
 * Lists the spend alerts of a project.
 *
 * `GET /organization/projects/{project_id}/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectSpendAlertsParams}.
 * @param options - Settings for this one request.
 * @returns One page of alerts.
 * @throws {@link ListProjectSpendAlertsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectSpendAlerts } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alerts = await listProjectSpendAlerts(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listProjectSpendAlerts(
  client: Client,
  params: ListProjectSpendAlertsParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlertList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/spend_alerts' }, params),
    options,
  )
}
