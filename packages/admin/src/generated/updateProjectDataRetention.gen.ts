// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectDataRetention, UpdateProjectDataRetentionParams } from './types.gen.ts'

/** What {@link updateProjectDataRetention} can throw, besides the reason of your own abort. */
export type UpdateProjectDataRetentionError = RequestError

/**
 * Sets the data retention control of a project, or makes it follow the organization.
 *
 * `POST /organization/projects/{project_id}/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns The setting as it now is.
 * @throws {@link UpdateProjectDataRetentionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectDataRetention } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const retention = await updateProjectDataRetention(client, {
 *   project_id: 'proj_abc123',
 *   retention_type: 'organization_default',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectDataRetention(
  client: Client,
  params: UpdateProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/data_retention', body: {} },
      params,
    ),
    options,
  )
}
