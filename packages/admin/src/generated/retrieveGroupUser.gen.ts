// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { GroupMember, RetrieveGroupUserParams } from './types.gen.ts'

/** What {@link retrieveGroupUser} can throw, besides the reason of your own abort. */
export type RetrieveGroupUserError = RequestError

/**
 * Calls `GET /organization/groups/{group_id}/users/{user_id}`.
 *
 * `GET /organization/groups/{group_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveGroupUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupMember}.
 * @throws {@link RetrieveGroupUserError}
 */
export function retrieveGroupUser(
  client: Client,
  params: RetrieveGroupUserParams,
  options?: RequestOptions,
): Promise<GroupMember> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}/users/{user_id}' }, params),
    options,
  )
}
