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
 * Adds a user of the organization to a project, by ID or email.
 *
 * `POST /organization/projects/{project_id}/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns The user as a part of the project.
 * @throws {@link CreateProjectUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProjectUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await createProjectUser(client, {
 *   project_id: 'proj_abc123',
 *   user_id: 'user_abc123',
 *   role: 'member',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/create
 */
export function createProjectUser(
  client: Client,
  params: CreateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/users', body: {} },
      params,
    ),
    options,
  )
}
