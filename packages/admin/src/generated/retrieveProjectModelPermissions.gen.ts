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
 * Retrieves the list of models that a project is held to or kept from.
 *
 * `GET /organization/projects/{project_id}/model_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectModelPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns The list, and whether it allows or denies.
 * @throws {@link RetrieveProjectModelPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectModelPermissions } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await retrieveProjectModelPermissions(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
