// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRoleList, ListProjectGroupRoleAssignmentsParams } from './types.gen.ts'

/** What {@link listProjectGroupRoleAssignments} can throw, besides the reason of your own abort. */
export type ListProjectGroupRoleAssignmentsError = RequestError

/**
 * Lists the roles that a group holds in a project.
 *
 * `GET /projects/{project_id}/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectGroupRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListProjectGroupRoleAssignmentsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectGroupRoleAssignments } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listProjectGroupRoleAssignments(client, {
 *   project_id: 'proj_abc123',
 *   group_id: 'group_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/groups/list
 */
export function listProjectGroupRoleAssignments(
  client: Client,
  params: ListProjectGroupRoleAssignmentsParams,
  options?: RequestOptions,
): Promise<AssignedRoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/projects/{project_id}/groups/{group_id}/roles' }, params),
    options,
  )
}
