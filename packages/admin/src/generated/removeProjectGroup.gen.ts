// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectGroupDeleted, RemoveProjectGroupParams } from './types.gen.ts'

/** What {@link removeProjectGroup} can throw, besides the reason of your own abort. */
export type RemoveProjectGroupError = RequestError

/**
 * Takes the access to a project from a group.
 *
 * `DELETE /organization/projects/{project_id}/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RemoveProjectGroupParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the access is gone.
 * @throws {@link RemoveProjectGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { removeProjectGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await removeProjectGroup(client, { project_id: 'proj_abc123', group_id: 'group_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/delete
 */
export function removeProjectGroup(
  client: Client,
  params: RemoveProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroupDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/groups/{group_id}' },
      params,
    ),
    options,
  )
}
