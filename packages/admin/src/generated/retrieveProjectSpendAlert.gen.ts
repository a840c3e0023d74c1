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
 * Calls `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 *
 * `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectSpendAlert}.
 * @throws {@link RetrieveProjectSpendAlertError}
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
