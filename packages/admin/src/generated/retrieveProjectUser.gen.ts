// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectUser, RetrieveProjectUserParams } from './types.gen.ts'

/** What {@link retrieveProjectUser} can throw, besides the reason of your own abort. */
export type RetrieveProjectUserError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/users/{user_id}`.
 *
 * `GET /organization/projects/{project_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectUser}.
 * @throws {@link RetrieveProjectUserError}
 */
export function retrieveProjectUser(
  client: Client,
  params: RetrieveProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/users/{user_id}' },
      params,
    ),
    options,
  )
}
