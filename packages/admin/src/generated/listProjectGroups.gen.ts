// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectGroupsParams, ProjectGroupList } from './types.gen.ts'

/** What {@link listProjectGroups} can throw, besides the reason of your own abort. */
export type ListProjectGroupsError = RequestError

/**
 * Lists the groups of a project.
 *
 * `GET /organization/projects/{project_id}/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectGroupsParams}.
 * @param options - Settings for this one request.
 * @returns One page of groups.
 * @throws {@link ListProjectGroupsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectGroups } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const groups = await listProjectGroups(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/list
 */
export function listProjectGroups(
  client: Client,
  params: ListProjectGroupsParams,
  options?: RequestOptions,
): Promise<ProjectGroupList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/groups' }, params),
    options,
  )
}
