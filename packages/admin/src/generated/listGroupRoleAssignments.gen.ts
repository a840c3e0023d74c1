// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRoleList, ListGroupRoleAssignmentsParams } from './types.gen.ts'

/** What {@link listGroupRoleAssignments} can throw, besides the reason of your own abort. */
export type ListGroupRoleAssignmentsError = RequestError

/**
 * Calls `GET /organization/groups/{group_id}/roles`.
 *
 * `GET /organization/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssignedRoleList}.
 * @throws {@link ListGroupRoleAssignmentsError}
 */
export function listGroupRoleAssignments(
  client: Client,
  params: ListGroupRoleAssignmentsParams,
  options?: RequestOptions,
): Promise<AssignedRoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}/roles' }, params),
    options,
  )
}
