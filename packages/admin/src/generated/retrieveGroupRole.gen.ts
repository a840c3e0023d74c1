// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRole, RetrieveGroupRoleParams } from './types.gen.ts'

/** What {@link retrieveGroupRole} can throw, besides the reason of your own abort. */
export type RetrieveGroupRoleError = RequestError

/**
 * Retrieves one organization role that a group holds.
 *
 * `GET /organization/groups/{group_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveGroupRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role, and how the group came by it.
 * @throws {@link RetrieveGroupRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveGroupRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await retrieveGroupRole(client, {
 *   group_id: 'group_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
 */
export function retrieveGroupRole(
  client: Client,
  params: RetrieveGroupRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}/roles/{role_id}' }, params),
    options,
  )
}
