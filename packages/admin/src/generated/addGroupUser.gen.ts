// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AddGroupUserParams, GroupUserAssignment } from './types.gen.ts'

/** What {@link addGroupUser} can throw, besides the reason of your own abort. */
export type AddGroupUserError = RequestError

/**
 * Calls `POST /organization/groups/{group_id}/users`.
 *
 * `POST /organization/groups/{group_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AddGroupUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupUserAssignment}.
 * @throws {@link AddGroupUserError}
 */
export function addGroupUser(
  client: Client,
  params: AddGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/groups/{group_id}/users' }, params),
    options,
  )
}
