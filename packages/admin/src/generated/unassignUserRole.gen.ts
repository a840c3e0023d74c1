// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RoleAssignmentDeleted, UnassignUserRoleParams } from './types.gen.ts'

/** What {@link unassignUserRole} can throw, besides the reason of your own abort. */
export type UnassignUserRoleError = RequestError

/**
 * Calls `DELETE /organization/users/{user_id}/roles/{role_id}`.
 *
 * `DELETE /organization/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UnassignUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RoleAssignmentDeleted}.
 * @throws {@link UnassignUserRoleError}
 */
export function unassignUserRole(
  client: Client,
  params: UnassignUserRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/users/{user_id}/roles/{role_id}' }, params),
    options,
  )
}
