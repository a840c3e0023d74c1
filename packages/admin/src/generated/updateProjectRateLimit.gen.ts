// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectRateLimit, UpdateProjectRateLimitParams } from './types.gen.ts'

/** What {@link updateProjectRateLimit} can throw, besides the reason of your own abort. */
export type UpdateProjectRateLimitError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
 *
 * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectRateLimitParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectRateLimit}.
 * @throws {@link UpdateProjectRateLimitError}
 */
export function updateProjectRateLimit(
  client: Client,
  params: UpdateProjectRateLimitParams,
  options?: RequestOptions,
): Promise<ProjectRateLimit> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/rate_limits/{rate_limit_id}' },
      params,
    ),
    options,
  )
}
