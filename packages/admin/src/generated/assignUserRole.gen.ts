// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignUserRoleParams, UserRoleAssignment } from './types.gen.ts'

/** What {@link assignUserRole} can throw, besides the reason of your own abort. */
export type AssignUserRoleError = RequestError

/**
 * Gives a user a role in the organization.
 *
 * `POST /organization/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AssignUserRoleParams}.
 * @param options - Settings for this one request.
 * @returns The user with the role it was given.
 * @throws {@link AssignUserRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { assignUserRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const assignment = await assignUserRole(client, {
 *   user_id: 'user_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/assign
 */
export function assignUserRole(
  client: Client,
  params: AssignUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/users/{user_id}/roles', body: {} }, params),
    options,
  )
}
