// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateProjectUserParams, ProjectUser } from './types.gen.ts'

/** What {@link createProjectUser} can throw, besides the reason of your own abort. */
export type CreateProjectUserError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/users`.
 *
 * `POST /organization/projects/{project_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectUser}.
 * @throws {@link CreateProjectUserError}
 */
export function createProjectUser(
  client: Client,
  params: CreateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}/users' }, params),
    options,
  )
}
