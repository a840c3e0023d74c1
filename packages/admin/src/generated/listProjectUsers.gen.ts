// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectUsersParams, ProjectUserList } from './types.gen.ts'

/** What {@link listProjectUsers} can throw, besides the reason of your own abort. */
export type ListProjectUsersError = RequestError

/**
 * Lists the users of a project.
 *
 * `GET /organization/projects/{project_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectUsersParams}.
 * @param options - Settings for this one request.
 * @returns One page of users.
 * @throws {@link ListProjectUsersError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectUsers } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const users = await listProjectUsers(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/list
 */
export function listProjectUsers(
  client: Client,
  params: ListProjectUsersParams,
  options?: RequestOptions,
): Promise<ProjectUserList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/users' }, params),
    options,
  )
}
