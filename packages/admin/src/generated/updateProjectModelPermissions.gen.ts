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
 * Sets which models a project may use, as a list of allowed or of denied models.
 *
 * `POST /organization/projects/{project_id}/model_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectModelPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns The list as it now is.
 * @throws {@link UpdateProjectModelPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectModelPermissions } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await updateProjectModelPermissions(client, {
 *   project_id: 'proj_abc123',
 *   mode: 'allow_list',
 *   model_ids: ['gpt-5.5'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectModelPermissions(
  client: Client,
  params: UpdateProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/model_permissions', body: {} },
      params,
    ),
    options,
  )
}
