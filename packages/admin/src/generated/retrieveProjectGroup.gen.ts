// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectGroup, RetrieveProjectGroupParams } from './types.gen.ts'

/** What {@link retrieveProjectGroup} can throw, besides the reason of your own abort. */
export type RetrieveProjectGroupError = RequestError

/**
 * Retrieves one group of a project.
 *
 * `GET /organization/projects/{project_id}/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectGroupParams}.
 * @param options - Settings for this one request.
 * @returns The group as a part of the project.
 * @throws {@link RetrieveProjectGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const group = await retrieveProjectGroup(client, {
 *   project_id: 'proj_abc123',
 *   group_id: 'group_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups
 */
export function retrieveProjectGroup(
  client: Client,
  params: RetrieveProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/groups/{group_id}' },
      params,
    ),
    options,
  )
}
