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
 * Gives a user a role in a project.
 *
 * `POST /projects/{project_id}/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignProjectUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns The user with the role it was given.
 * @throws {@link AssignProjectUserRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { assignProjectUserRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assignment = await assignProjectUserRole(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/assign
 */
export function assignProjectUserRole(
  client: Client,
  params: AssignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/projects/{project_id}/users/{user_id}/roles', body: {} },
      params,
    ),
    options,
  )
}
