// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectUser, UpdateProjectUserParams } from './types.gen.ts'

/** What {@link updateProjectUser} can throw, besides the reason of your own abort. */
export type UpdateProjectUserError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/users/{user_id}`.
 *
 * `POST /organization/projects/{project_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectUser}.
 * @throws {@link UpdateProjectUserError}
 */
export function updateProjectUser(
  client: Client,
  params: UpdateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/users/{user_id}' },
      params,
    ),
    options,
  )
}
