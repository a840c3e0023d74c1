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
  DeleteProjectServiceAccountParams,
  ProjectServiceAccountDeleted,
} from './types.gen.ts'

/** What {@link deleteProjectServiceAccount} can throw, besides the reason of your own abort. */
export type DeleteProjectServiceAccountError = RequestError

/**
 * Calls `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectServiceAccountDeleted}.
 * @throws {@link DeleteProjectServiceAccountError}
 */
export function deleteProjectServiceAccount(
  client: Client,
  params: DeleteProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
      },
      params,
    ),
    options,
  )
}
