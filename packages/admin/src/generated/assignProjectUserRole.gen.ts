// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignProjectUserRoleParams, UserRoleAssignment } from './types.gen.ts'

/** What {@link assignProjectUserRole} can throw, besides the reason of your own abort. */
export type AssignProjectUserRoleError = RequestError

/**
 * Calls `POST /projects/{project_id}/users/{user_id}/roles`.
 *
 * `POST /projects/{project_id}/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignProjectUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UserRoleAssignment}.
 * @throws {@link AssignProjectUserRoleError}
 */
export function assignProjectUserRole(
  client: Client,
  params: AssignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/projects/{project_id}/users/{user_id}/roles' }, params),
    options,
  )
}
