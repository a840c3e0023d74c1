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
 * Retrieves one user of a project.
 *
 * `GET /organization/projects/{project_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns The user as a part of the project.
 * @throws {@link RetrieveProjectUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await retrieveProjectUser(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/retrieve
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
