// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectModelPermissions, UpdateProjectModelPermissionsParams } from './types.gen.ts'

/** What {@link updateProjectModelPermissions} can throw, besides the reason of your own abort. */
export type UpdateProjectModelPermissionsError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/model_permissions`.
 *
 * `POST /organization/projects/{project_id}/model_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectModelPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectModelPermissions}.
 * @throws {@link UpdateProjectModelPermissionsError}
 */
export function updateProjectModelPermissions(
  client: Client,
  params: UpdateProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/model_permissions' },
      params,
    ),
    options,
  )
}
