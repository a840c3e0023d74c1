// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignGroupRoleParams, GroupRoleAssignment } from './types.gen.ts'

/** What {@link assignGroupRole} can throw, besides the reason of your own abort. */
export type AssignGroupRoleError = RequestError

/**
 * Gives a group a role in the organization.
 *
 * `POST /organization/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns The group with the role it was given.
 * @throws {@link AssignGroupRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { assignGroupRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assignment = await assignGroupRole(client, {
 *   group_id: 'group_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/assign
 */
export function assignGroupRole(
  client: Client,
  params: AssignGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/groups/{group_id}/roles', body: {} }, params),
    options,
  )
}
