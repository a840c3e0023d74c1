// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRole, RetrieveProjectUserRoleParams } from './types.gen.ts'

/** What {@link retrieveProjectUserRole} can throw, besides the reason of your own abort. */
export type RetrieveProjectUserRoleError = RequestError

/**
 * Calls `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 *
 * `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssignedRole}.
 * @throws {@link RetrieveProjectUserRoleError}
 */
export function retrieveProjectUserRole(
  client: Client,
  params: RetrieveProjectUserRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/projects/{project_id}/users/{user_id}/roles/{role_id}' },
      params,
    ),
    options,
  )
}
