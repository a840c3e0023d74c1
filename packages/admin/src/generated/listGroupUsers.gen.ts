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
 * Calls `GET /organization/groups/{group_id}/users`.
 *
 * `GET /organization/groups/{group_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupUsersParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupUserList}.
 * @throws {@link ListGroupUsersError}
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
