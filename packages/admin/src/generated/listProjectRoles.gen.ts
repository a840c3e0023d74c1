// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectRolesParams, RoleList } from './types.gen.ts'

/** What {@link listProjectRoles} can throw, besides the reason of your own abort. */
export type ListProjectRolesError = RequestError

/**
 * Lists the roles of a project, predefined and custom.
 *
 * `GET /projects/{project_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectRolesParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListProjectRolesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectRoles } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listProjectRoles(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/list
 */
export function listProjectRoles(
  client: Client,
  params: ListProjectRolesParams,
  options?: RequestOptions,
): Promise<RoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/projects/{project_id}/roles' }, params),
    options,
  )
}
