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
 * Puts a user into a group.
 *
 * `POST /organization/groups/{group_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AddGroupUserParams}.
 * @param options - Settings for this one request.
 * @returns The IDs of the user and the group.
 * @throws {@link AddGroupUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { addGroupUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const membership = await addGroupUser(client, {
 *   group_id: 'group_abc123',
 *   user_id: 'user_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/add
 */
export function addGroupUser(
  client: Client,
  params: AddGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserAssignment> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/groups/{group_id}/users', body: {} }, params),
    options,
  )
}
