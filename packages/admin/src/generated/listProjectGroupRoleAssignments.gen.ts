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
 * Calls `GET /projects/{project_id}/groups/{group_id}/roles`.
 *
 * `GET /projects/{project_id}/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectGroupRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssignedRoleList}.
 * @throws {@link ListProjectGroupRoleAssignmentsError}
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
