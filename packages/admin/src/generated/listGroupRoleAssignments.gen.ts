// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AssignedRoleList, ListGroupRoleAssignmentsParams } from './types.gen.ts'

/** What {@link listGroupRoleAssignments} can throw, besides the reason of your own abort. */
export type ListGroupRoleAssignmentsError = RequestError

/**
 * Lists the organization roles that a group holds.
 *
 * `GET /organization/groups/{group_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupRoleAssignmentsParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListGroupRoleAssignmentsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listGroupRoleAssignments } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listGroupRoleAssignments(client, { group_id: 'group_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/list
 */
export function listGroupRoleAssignments(
  client: Client,
  params: ListGroupRoleAssignmentsParams,
  options?: RequestOptions,
): Promise<AssignedRoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}/roles' }, params),
    options,
  )
}
