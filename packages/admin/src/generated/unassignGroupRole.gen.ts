// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RoleAssignmentDeleted, UnassignGroupRoleParams } from './types.gen.ts'

/** What {@link unassignGroupRole} can throw, besides the reason of your own abort. */
export type UnassignGroupRoleError = RequestError

/**
 * Takes an organization role from a group.
 *
 * `DELETE /organization/groups/{group_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UnassignGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the role is taken.
 * @throws {@link UnassignGroupRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { unassignGroupRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await unassignGroupRole(client, { group_id: 'group_abc123', role_id: 'role_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/delete
 */
export function unassignGroupRole(
  client: Client,
  params: UnassignGroupRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/groups/{group_id}/roles/{role_id}' },
      params,
    ),
    options,
  )
}
