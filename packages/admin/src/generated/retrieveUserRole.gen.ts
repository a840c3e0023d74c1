// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRole, RetrieveUserRoleParams } from './types.gen.ts'

/** What {@link retrieveUserRole} can throw, besides the reason of your own abort. */
export type RetrieveUserRoleError = RequestError

/**
 * Calls `GET /organization/users/{user_id}/roles/{role_id}`.
 *
 * `GET /organization/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssignedRole}.
 * @throws {@link RetrieveUserRoleError}
 */
export function retrieveUserRole(
  client: Client,
  params: RetrieveUserRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/users/{user_id}/roles/{role_id}' }, params),
    options,
  )
}
