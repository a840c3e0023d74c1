// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RoleAssignmentDeleted, UnassignUserRoleParams } from './types.gen.ts'

/** What {@link unassignUserRole} can throw, besides the reason of your own abort. */
export type UnassignUserRoleError = RequestError

/**
 * Takes an organization role from a user.
 *
 * `DELETE /organization/users/{user_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UnassignUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the role is taken.
 * @throws {@link UnassignUserRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { unassignUserRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await unassignUserRole(client, { user_id: 'user_abc123', role_id: 'role_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/delete
 */
export function unassignUserRole(
  client: Client,
  params: UnassignUserRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/users/{user_id}/roles/{role_id}' }, params),
    options,
  )
}
