// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Role, UpdateProjectRoleParams } from './types.gen.ts'

/** What {@link updateProjectRole} can throw, besides the reason of your own abort. */
export type UpdateProjectRoleError = RequestError

/**
 * Calls `POST /projects/{project_id}/roles/{role_id}`.
 *
 * `POST /projects/{project_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Role}.
 * @throws {@link UpdateProjectRoleError}
 */
export function updateProjectRole(
  client: Client,
  params: UpdateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/projects/{project_id}/roles/{role_id}' }, params),
    options,
  )
}
