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
 * Takes a role in a project from a user.
 *
 * `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UnassignProjectUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the role is taken.
 * @throws {@link UnassignProjectUserRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { unassignProjectUserRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await unassignProjectUserRole(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/delete
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
