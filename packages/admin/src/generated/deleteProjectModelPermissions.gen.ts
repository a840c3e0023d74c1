// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  DeleteProjectModelPermissionsParams,
  ProjectModelPermissionsDeleted,
} from './types.gen.ts'

/** What {@link deleteProjectModelPermissions} can throw, besides the reason of your own abort. */
export type DeleteProjectModelPermissionsError = RequestError

/**
 * Removes the list of allowed or denied models from a project.
 *
 * `DELETE /organization/projects/{project_id}/model_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectModelPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the list is gone.
 * @throws {@link DeleteProjectModelPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectModelPermissions } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectModelPermissions(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectModelPermissions(
  client: Client,
  params: DeleteProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissionsDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/model_permissions' },
      params,
    ),
    options,
  )
}
