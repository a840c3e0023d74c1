// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignGroupRoleParams, GroupRoleAssignment } from './types.gen.ts'

/** What {@link assignGroupRole} can throw, besides the reason of your own abort. */
export type AssignGroupRoleError = RequestError

/**
 * Calls `POST /organization/groups/{group_id}/roles`.
 *
 * `POST /organization/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupRoleAssignment}.
 * @throws {@link AssignGroupRoleError}
 */
export function assignGroupRole(
  client: Client,
  params: AssignGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/groups/{group_id}/roles' }, params),
    options,
  )
}
