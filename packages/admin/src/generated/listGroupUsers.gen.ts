// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { GroupUserList, ListGroupUsersParams } from './types.gen.ts'

/** What {@link listGroupUsers} can throw, besides the reason of your own abort. */
export type ListGroupUsersError = RequestError

/**
 * Lists the users in a group.
 *
 * `GET /organization/groups/{group_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupUsersParams}.
 * @param options - Settings for this one request.
 * @returns One page of users.
 * @throws {@link ListGroupUsersError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listGroupUsers } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const users = await listGroupUsers(client, { group_id: 'group_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/list
 */
export function listGroupUsers(
  client: Client,
  params: ListGroupUsersParams,
  options?: RequestOptions,
): Promise<GroupUserList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}/users' }, params),
    options,
  )
}
