// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectRoleParams, RoleDeleted } from './types.gen.ts'

/** What {@link deleteProjectRole} can throw, besides the reason of your own abort. */
export type DeleteProjectRoleError = RequestError

/**
 * Calls `DELETE /projects/{project_id}/roles/{role_id}`.
 *
 * `DELETE /projects/{project_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RoleDeleted}.
 * @throws {@link DeleteProjectRoleError}
 */
export function deleteProjectRole(
  client: Client,
  params: DeleteProjectRoleParams,
  options?: RequestOptions,
): Promise<RoleDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/projects/{project_id}/roles/{role_id}' }, params),
    options,
  )
}
