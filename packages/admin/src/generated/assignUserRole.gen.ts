// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignUserRoleParams, UserRoleAssignment } from './types.gen.ts'

/** What {@link assignUserRole} can throw, besides the reason of your own abort. */
export type AssignUserRoleError = RequestError

/**
 * Calls `POST /organization/users/{user_id}/roles`.
 *
 * `POST /organization/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UserRoleAssignment}.
 * @throws {@link AssignUserRoleError}
 */
export function assignUserRole(
  client: Client,
  params: AssignUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/users/{user_id}/roles' }, params),
    options,
  )
}
