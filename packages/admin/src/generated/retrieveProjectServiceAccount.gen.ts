// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectServiceAccount, RetrieveProjectServiceAccountParams } from './types.gen.ts'

/** What {@link retrieveProjectServiceAccount} can throw, besides the reason of your own abort. */
export type RetrieveProjectServiceAccountError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectServiceAccount}.
 * @throws {@link RetrieveProjectServiceAccountError}
 */
export function retrieveProjectServiceAccount(
  client: Client,
  params: RetrieveProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/organization/projects/{project_id}/service_accounts/{service_account_id}',
      },
      params,
    ),
    options,
  )
}
