// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectSpendAlert, RetrieveProjectSpendAlertParams } from './types.gen.ts'

/** What {@link retrieveProjectSpendAlert} can throw, besides the reason of your own abort. */
export type RetrieveProjectSpendAlertError = RequestError

/**
 * Retrieves one spend alert of a project.
 *
 * `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns The alert.
 * @throws {@link RetrieveProjectSpendAlertError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectSpendAlert } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const alert = await retrieveProjectSpendAlert(client, {
 *   project_id: 'proj_abc123',
 *   alert_id: 'alert_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveProjectSpendAlert(
  client: Client,
  params: RetrieveProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/spend_alerts/{alert_id}' },
      params,
    ),
    options,
  )
}
