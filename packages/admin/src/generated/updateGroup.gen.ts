// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { GroupUpdated, UpdateGroupParams } from './types.gen.ts'

/** What {@link updateGroup} can throw, besides the reason of your own abort. */
export type UpdateGroupError = RequestError

/**
 * Renames a group.
 *
 * `POST /organization/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateGroupParams}.
 * @param options - Settings for this one request.
 * @returns The group as it now is.
 * @throws {@link UpdateGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const group = await updateGroup(client, { group_id: 'group_abc123', name: 'Support team EU' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/update
 */
export function updateGroup(
  client: Client,
  params: UpdateGroupParams,
  options?: RequestOptions,
): Promise<GroupUpdated> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/groups/{group_id}', body: {} }, params),
    options,
  )
}
