// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Project, UpdateProjectParams } from './types.gen.ts'

/** What {@link updateProject} can throw, besides the reason of your own abort. */
export type UpdateProjectError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}`.
 *
 * `POST /organization/projects/{project_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Project}.
 * @throws {@link UpdateProjectError}
 */
export function updateProject(
  client: Client,
  params: UpdateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}' }, params),
    options,
  )
}
