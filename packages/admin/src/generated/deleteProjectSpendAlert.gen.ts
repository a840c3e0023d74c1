// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectSpendAlertParams, ProjectSpendAlertDeleted } from './types.gen.ts'

/** What {@link deleteProjectSpendAlert} can throw, besides the reason of your own abort. */
export type DeleteProjectSpendAlertError = RequestError

/**
 * Deletes a spend alert of a project.
 *
 * `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the alert is gone.
 * @throws {@link DeleteProjectSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectSpendAlert(client, { project_id: 'proj_abc123', alert_id: 'alert_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectSpendAlert(
  client: Client,
  params: DeleteProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlertDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/spend_alerts/{alert_id}' },
      params,
    ),
    options,
  )
}
