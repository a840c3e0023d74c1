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
 * Removes a service account from a project, unless that is archived.
 *
 * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the account is gone.
 * @throws {@link DeleteProjectServiceAccountError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectServiceAccount } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectServiceAccount(client, {
 *   project_id: 'proj_abc123',
 *   service_account_id: 'svc_acct_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/delete
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
