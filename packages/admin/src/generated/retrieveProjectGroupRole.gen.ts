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
 * Retrieves one role that a group holds in a project.
 *
 * `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role, and how the group came by it.
 * @throws {@link RetrieveProjectGroupRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectGroupRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await retrieveProjectGroupRole(client, {
 *   project_id: 'proj_abc123',
 *   group_id: 'group_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
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
