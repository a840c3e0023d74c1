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
 * Calls `POST /organization/projects/{project_id}/data_retention`.
 *
 * `POST /organization/projects/{project_id}/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectDataRetention}.
 * @throws {@link UpdateProjectDataRetentionError}
 */
export function updateProjectDataRetention(
  client: Client,
  params: UpdateProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/data_retention' },
      params,
    ),
    options,
  )
}
