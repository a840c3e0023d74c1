// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRoleList, ListUserRoleAssignmentsParams } from './types.gen.ts'

/** What {@link listUserRoleAssignments} can throw, besides the reason of your own abort. */
export type ListUserRoleAssignmentsError = RequestError

/**
 * Lists the organization roles that a user holds.
 *
 * `GET /organization/users/{user_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListUserRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListUserRoleAssignmentsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listUserRoleAssignments } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listUserRoleAssignments(client, { user_id: 'user_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/list
 */
export function listUserRoleAssignments(
  client: Client,
  params: ListUserRoleAssignmentsParams,
  options?: RequestOptions,
): Promise<AssignedRoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/users/{user_id}/roles' }, params),
    options,
  )
}
