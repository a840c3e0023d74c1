// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Role, UpdateProjectRoleParams } from './types.gen.ts'

/** What {@link updateProjectRole} can throw, besides the reason of your own abort. */
export type UpdateProjectRoleError = RequestError

/**
 * Changes the name, description or permissions of a role of a project.
 *
 * `POST /projects/{project_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role as it now is.
 * @throws {@link UpdateProjectRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await updateProjectRole(client, {
 *   project_id: 'proj_abc123',
 *   role_id: 'role_abc123',
 *   permissions: ['api.organization.projects.api_keys.read'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/update
 */
export function updateProjectRole(
  client: Client,
  params: UpdateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/projects/{project_id}/roles/{role_id}', body: {} },
      params,
    ),
    options,
  )
}
