// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateProjectSpendAlertParams, ProjectSpendAlert } from './types.gen.ts'

/** What {@link createProjectSpendAlert} can throw, besides the reason of your own abort. */
export type CreateProjectSpendAlertError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/spend_alerts`.
 *
 * `POST /organization/projects/{project_id}/spend_alerts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectSpendAlertParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectSpendAlert}.
 * @throws {@link CreateProjectSpendAlertError}
 */
export function createProjectSpendAlert(
  client: Client,
  params: CreateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/spend_alerts' },
      params,
    ),
    options,
  )
}
