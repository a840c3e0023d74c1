// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectServiceAccountsParams, ProjectServiceAccountList } from './types.gen.ts'

/** What {@link listProjectServiceAccounts} can throw, besides the reason of your own abort. */
export type ListProjectServiceAccountsError = RequestError

/**
 * Lists the service accounts of a project.
 *
 * `GET /organization/projects/{project_id}/service_accounts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectServiceAccountsParams}.
 * @param options - Settings for this one request.
 * @returns One page of service accounts.
 * @throws {@link ListProjectServiceAccountsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectServiceAccounts } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const accounts = await listProjectServiceAccounts(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/list
 */
export function listProjectServiceAccounts(
  client: Client,
  params: ListProjectServiceAccountsParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/service_accounts' },
      params,
    ),
    options,
  )
}
