// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectGroup, RetrieveProjectGroupParams } from './types.gen.ts'

/** What {@link retrieveProjectGroup} can throw, besides the reason of your own abort. */
export type RetrieveProjectGroupError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/groups/{group_id}`.
 *
 * `GET /organization/projects/{project_id}/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectGroupParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectGroup}.
 * @throws {@link RetrieveProjectGroupError}
 */
export function retrieveProjectGroup(
  client: Client,
  params: RetrieveProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/groups/{group_id}' },
      params,
    ),
    options,
  )
}
