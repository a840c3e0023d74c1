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
 * Calls `POST /projects/{project_id}/roles`.
 *
 * `POST /projects/{project_id}/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Role}.
 * @throws {@link CreateProjectRoleError}
 */
export function createProjectRole(
  client: Client,
  params: CreateProjectRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/projects/{project_id}/roles' }, params),
    options,
  )
}
