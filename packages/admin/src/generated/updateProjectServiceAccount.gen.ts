// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectServiceAccount, UpdateProjectServiceAccountParams } from './types.gen.ts'

/** What {@link updateProjectServiceAccount} can throw, besides the reason of your own abort. */
export type UpdateProjectServiceAccountError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectServiceAccount}.
 * @throws {@link UpdateProjectServiceAccountError}
 */
export function updateProjectServiceAccount(
  client: Client,
  params: UpdateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
      },
      params,
    ),
    options,
  )
}
