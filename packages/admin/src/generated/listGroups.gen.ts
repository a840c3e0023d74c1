// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { GroupList, ListGroupsParams } from './types.gen.ts'

/** What {@link listGroups} can throw, besides the reason of your own abort. */
export type ListGroupsError = RequestError

/**
 * Lists the groups of the organization.
 *
 * `GET /organization/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupsParams}.
 * @param options - Settings for this one request.
 * @returns One page of groups.
 * @throws {@link ListGroupsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listGroups } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const groups = await listGroups(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/list
 */
export function listGroups(
  client: Client,
  params?: ListGroupsParams,
  options?: RequestOptions,
): Promise<GroupList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups' }, params),
    options,
  )
}
