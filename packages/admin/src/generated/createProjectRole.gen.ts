// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateProjectRoleParams, Role } from './types.gen.ts'

/** What {@link createProjectRole} can throw, besides the reason of your own abort. */
export type CreateProjectRoleError = RequestError

/**
 * Makes a new role for a project out of permissions.
 *
 * `POST /projects/{project_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns The new role.
 * @throws {@link CreateProjectRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProjectRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await createProjectRole(client, {
 *   project_id: 'proj_abc123',
 *   role_name: 'Key auditor',
 *   permissions: ['api.organization.projects.api_keys.read'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/create
 */
export function createProjectRole(
  client: Client,
  params: CreateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/projects/{project_id}/roles', body: {} }, params),
    options,
  )
}
