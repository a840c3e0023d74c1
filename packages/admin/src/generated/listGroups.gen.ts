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
 * Calls `GET /organization/groups`.
 *
 * `GET /organization/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListGroupsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link GroupList}.
 * @throws {@link ListGroupsError}
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
