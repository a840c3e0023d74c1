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
 * Changes the name or role of a service account.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns The account as it now is.
 * @throws {@link UpdateProjectServiceAccountError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectServiceAccount } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const account = await updateProjectServiceAccount(client, {
 *   project_id: 'proj_abc123',
 *   service_account_id: 'svc_acct_abc123',
 *   role: 'member',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts
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
        body: {},
      },
      params,
    ),
    options,
  )
}
