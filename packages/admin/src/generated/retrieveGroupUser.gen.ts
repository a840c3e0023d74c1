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
 * Retrieves one user of a group.
 *
 * `GET /organization/groups/{group_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveGroupUserParams}.
 * @param options - Settings for this one request.
 * @returns The user.
 * @throws {@link RetrieveGroupUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveGroupUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await retrieveGroupUser(client, {
 *   group_id: 'group_abc123',
 *   user_id: 'user_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users
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
