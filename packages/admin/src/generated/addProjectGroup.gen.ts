// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { AddProjectGroupParams, ProjectGroup } from './types.gen.ts'

/** What {@link addProjectGroup} can throw, besides the reason of your own abort. */
export type AddProjectGroupError = RequestError

/**
 * Lets a group into a project, with a role there.
 *
 * `POST /organization/projects/{project_id}/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AddProjectGroupParams}.
 * @param options - Settings for this one request.
 * @returns The group as a part of the project.
 * @throws {@link AddProjectGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { addProjectGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const group = await addProjectGroup(client, {
 *   project_id: 'proj_abc123',
 *   group_id: 'group_abc123',
 *   role: 'role_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/add
 */
export function addProjectGroup(
  client: Client,
  params: AddProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/groups', body: {} },
      params,
    ),
    options,
  )
}
