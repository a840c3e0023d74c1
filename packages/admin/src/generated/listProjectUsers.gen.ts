// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectUsersParams, ProjectUserList } from './types.gen.ts'

/** What {@link listProjectUsers} can throw, besides the reason of your own abort. */
export type ListProjectUsersError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/users`.
 *
 * `GET /organization/projects/{project_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectUsersParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectUserList}.
 * @throws {@link ListProjectUsersError}
 */
export function listProjectUsers(
  client: Client,
  params: ListProjectUsersParams,
  options?: RequestOptions,
): Promise<ProjectUserList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/users' }, params),
    options,
  )
}
