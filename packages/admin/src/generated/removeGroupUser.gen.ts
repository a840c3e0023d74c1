// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { GroupUserDeleted, RemoveGroupUserParams } from './types.gen.ts'

/** What {@link removeGroupUser} can throw, besides the reason of your own abort. */
export type RemoveGroupUserError = RequestError

/**
 * Takes a user out of a group.
 *
 * `DELETE /organization/groups/{group_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RemoveGroupUserParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the user is out.
 * @throws {@link RemoveGroupUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { removeGroupUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await removeGroupUser(client, { group_id: 'group_abc123', user_id: 'user_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/delete
 */
export function removeGroupUser(
  client: Client,
  params: RemoveGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/groups/{group_id}/users/{user_id}' },
      params,
    ),
    options,
  )
}
