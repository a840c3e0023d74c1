// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectRoleParams, RoleDeleted } from './types.gen.ts'

/** What {@link deleteProjectRole} can throw, besides the reason of your own abort. */
export type DeleteProjectRoleError = RequestError

/**
 * Deletes a custom role of a project.
 *
 * `DELETE /projects/{project_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the role is gone.
 * @throws {@link DeleteProjectRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectRole(client, { project_id: 'proj_abc123', role_id: 'role_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/delete
 */
export function deleteProjectRole(
  client: Client,
  params: DeleteProjectRoleParams,
  options?: RequestOptions,
): Promise<RoleDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/projects/{project_id}/roles/{role_id}' }, params),
    options,
  )
}
