// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RoleAssignmentDeleted, UnassignProjectUserRoleParams } from './types.gen.ts'

/** What {@link unassignProjectUserRole} can throw, besides the reason of your own abort. */
export type UnassignProjectUserRoleError = RequestError

/**
 * Calls `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 *
 * `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UnassignProjectUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RoleAssignmentDeleted}.
 * @throws {@link UnassignProjectUserRoleError}
 */
export function unassignProjectUserRole(
  client: Client,
  params: UnassignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/projects/{project_id}/users/{user_id}/roles/{role_id}' },
      params,
    ),
    options,
  )
}
