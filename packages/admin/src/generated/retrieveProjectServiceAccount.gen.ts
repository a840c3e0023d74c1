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
 * Retrieves one service account of a project.
 *
 * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns The service account.
 * @throws {@link RetrieveProjectServiceAccountError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectServiceAccount } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const account = await retrieveProjectServiceAccount(client, {
 *   project_id: 'proj_abc123',
 *   service_account_id: 'svc_acct_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/retrieve
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
