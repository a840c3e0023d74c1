// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectGroupsParams, ProjectGroupList } from './types.gen.ts'

/** What {@link listProjectGroups} can throw, besides the reason of your own abort. */
export type ListProjectGroupsError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/groups`.
 *
 * `GET /organization/projects/{project_id}/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectGroupsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectGroupList}.
 * @throws {@link ListProjectGroupsError}
 */
export function listProjectGroups(
  client: Client,
  params: ListProjectGroupsParams,
  options?: RequestOptions,
): Promise<ProjectGroupList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/groups' }, params),
    options,
  )
}
