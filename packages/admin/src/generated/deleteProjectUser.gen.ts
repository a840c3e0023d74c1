// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectUserParams, ProjectUserDeleted } from './types.gen.ts'

/** What {@link deleteProjectUser} can throw, besides the reason of your own abort. */
export type DeleteProjectUserError = RequestError

/**
 * Takes a user out of a project that is not archived.
 *
 * `DELETE /organization/projects/{project_id}/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectUserParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the user is out.
 * @throws {@link DeleteProjectUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectUser(client, { project_id: 'proj_abc123', user_id: 'user_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/delete
 */
export function deleteProjectUser(
  client: Client,
  params: DeleteProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUserDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/users/{user_id}' },
      params,
    ),
    options,
  )
}
