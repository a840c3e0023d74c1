// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteGroupParams, GroupDeleted } from './types.gen.ts'

/** What {@link deleteGroup} can throw, besides the reason of your own abort. */
export type DeleteGroupError = RequestError

/**
 * Deletes a group, but not its users.
 *
 * `DELETE /organization/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteGroupParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the group is gone.
 * @throws {@link DeleteGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteGroup(client, { group_id: 'group_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/delete
 */
export function deleteGroup(
  client: Client,
  params: DeleteGroupParams,
  options?: RequestOptions,
): Promise<GroupDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/groups/{group_id}' }, params),
    options,
  )
}
