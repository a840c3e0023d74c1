// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveProjectRoleParams, Role } from './types.gen.ts'

/** What {@link retrieveProjectRole} can throw, besides the reason of your own abort. */
export type RetrieveProjectRoleError = RequestError

/**
 * Retrieves one role of a project.
 *
 * `GET /projects/{project_id}/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role.
 * @throws {@link RetrieveProjectRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await retrieveProjectRole(client, {
 *   project_id: 'proj_abc123',
 *   role_id: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles
 */
export function retrieveProjectRole(
  client: Client,
  params: RetrieveProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/projects/{project_id}/roles/{role_id}' }, params),
    options,
  )
}
