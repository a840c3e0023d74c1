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
  RetrieveProjectHostedToolPermissionsParams,
} from './types.gen.ts'

/** What {@link retrieveProjectHostedToolPermissions} can throw, besides the reason of your own abort. */
export type RetrieveProjectHostedToolPermissionsError = RequestError

/**
 * Retrieves which hosted tools a project may use.
 *
 * `GET /organization/projects/{project_id}/hosted_tool_permissions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectHostedToolPermissionsParams}.
 * @param options - Settings for this one request.
 * @returns Each hosted tool, on or off.
 * @throws {@link RetrieveProjectHostedToolPermissionsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectHostedToolPermissions } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const permissions = await retrieveProjectHostedToolPermissions(client, {
 *   project_id: 'proj_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveProjectHostedToolPermissions(
  client: Client,
  params: RetrieveProjectHostedToolPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/hosted_tool_permissions' },
      params,
    ),
    options,
  )
}
