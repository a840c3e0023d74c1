// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectUser, UpdateProjectUserParams } from './types.gen.ts'

/** What {@link updateProjectUser} can throw, besides the reason of your own abort. */
export type UpdateProjectUserError = RequestError

/**
 * Changes the role of a user in a project.
 *
 * `POST /organization/projects/{project_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns The user as it now is.
 * @throws {@link UpdateProjectUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await updateProjectUser(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 *   role: 'owner',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/modify
 */
export function updateProjectUser(
  client: Client,
  params: UpdateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/users/{user_id}', body: {} },
      params,
    ),
    options,
  )
}
