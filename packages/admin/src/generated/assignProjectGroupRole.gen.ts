// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignProjectGroupRoleParams, GroupRoleAssignment } from './types.gen.ts'

/** What {@link assignProjectGroupRole} can throw, besides the reason of your own abort. */
export type AssignProjectGroupRoleError = RequestError

/**
 * Calls `POST /projects/{project_id}/groups/{group_id}/roles`.
 *
 * `POST /projects/{project_id}/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignProjectGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupRoleAssignment}.
 * @throws {@link AssignProjectGroupRoleError}
 */
export function assignProjectGroupRole(
  client: Client,
  params: AssignProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/projects/{project_id}/groups/{group_id}/roles' }, params),
    options,
  )
}
