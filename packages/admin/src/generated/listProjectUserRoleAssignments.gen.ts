// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRoleList, ListProjectUserRoleAssignmentsParams } from './types.gen.ts'

/** What {@link listProjectUserRoleAssignments} can throw, besides the reason of your own abort. */
export type ListProjectUserRoleAssignmentsError = RequestError

/**
 * Lists the roles that a user holds in a project.
 *
 * `GET /projects/{project_id}/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectUserRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListProjectUserRoleAssignmentsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectUserRoleAssignments } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listProjectUserRoleAssignments(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/list
 */
export function listProjectUserRoleAssignments(
  client: Client,
  params: ListProjectUserRoleAssignmentsParams,
  options?: RequestOptions,
): Promise<AssignedRoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/projects/{project_id}/users/{user_id}/roles' }, params),
    options,
  )
}
