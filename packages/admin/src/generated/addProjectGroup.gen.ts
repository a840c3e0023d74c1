// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AddProjectGroupParams, ProjectGroup } from './types.gen.ts'

/** What {@link addProjectGroup} can throw, besides the reason of your own abort. */
export type AddProjectGroupError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/groups`.
 *
 * `POST /organization/projects/{project_id}/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AddProjectGroupParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectGroup}.
 * @throws {@link AddProjectGroupError}
 */
export function addProjectGroup(
  client: Client,
  params: AddProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}/groups' }, params),
    options,
  )
}
