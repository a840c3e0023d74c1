// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignProjectGroupRoleParams, GroupRoleAssignment } from './types.gen.ts'

/** What {@link assignProjectGroupRole} can throw, besides the reason of your own abort. */
export type AssignProjectGroupRoleError = RequestError

/**
 * Gives a group a role in a project.
 *
 * `POST /projects/{project_id}/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignProjectGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns The group with the role it was given.
 * @throws {@link AssignProjectGroupRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { assignProjectGroupRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assignment = await assignProjectGroupRole(client, {
 *   project_id: 'proj_abc123',
 *   group_id: 'group_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/groups/assign
 */
export function assignProjectGroupRole(
  client: Client,
  params: AssignProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/projects/{project_id}/groups/{group_id}/roles', body: {} },
      params,
    ),
    options,
  )
}
