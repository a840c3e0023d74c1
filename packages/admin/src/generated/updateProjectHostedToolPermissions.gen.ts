// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  ProjectHostedToolPermissions,
  UpdateProjectHostedToolPermissionsParams,
} from './types.gen.ts'

/** What {@link updateProjectHostedToolPermissions} can throw, besides the reason of your own abort. */
export type UpdateProjectHostedToolPermissionsError = RequestError

/**
 * Turns single hosted tools on or off for a project.
 *
 * `POST /organization/projects/{project_id}/hosted_tool_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectHostedToolPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns Each hosted tool, on or off.
 * @throws {@link UpdateProjectHostedToolPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectHostedToolPermissions } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await updateProjectHostedToolPermissions(client, {
 *   project_id: 'proj_abc123',
 *   web_search: { enabled: false },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectHostedToolPermissions(
  client: Client,
  params: UpdateProjectHostedToolPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/hosted_tool_permissions',
        body: {},
      },
      params,
    ),
    options,
  )
}
