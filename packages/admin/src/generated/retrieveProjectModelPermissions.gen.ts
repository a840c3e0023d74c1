// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectModelPermissions, RetrieveProjectModelPermissionsParams } from './types.gen.ts'

/** What {@link retrieveProjectModelPermissions} can throw, besides the reason of your own abort. */
export type RetrieveProjectModelPermissionsError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/model_permissions`.
 *
 * `GET /organization/projects/{project_id}/model_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectModelPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectModelPermissions}.
 * @throws {@link RetrieveProjectModelPermissionsError}
 */
export function retrieveProjectModelPermissions(
  client: Client,
  params: RetrieveProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/model_permissions' },
      params,
    ),
    options,
  )
}
