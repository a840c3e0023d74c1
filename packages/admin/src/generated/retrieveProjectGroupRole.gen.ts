// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRole, RetrieveProjectGroupRoleParams } from './types.gen.ts'

/** What {@link retrieveProjectGroupRole} can throw, besides the reason of your own abort. */
export type RetrieveProjectGroupRoleError = RequestError

/**
 * Calls `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
 *
 * `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link AssignedRole}.
 * @throws {@link RetrieveProjectGroupRoleError}
 */
export function retrieveProjectGroupRole(
  client: Client,
  params: RetrieveProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/projects/{project_id}/groups/{group_id}/roles/{role_id}' },
      params,
    ),
    options,
  )
}
