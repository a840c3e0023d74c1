// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectRateLimitsParams, ProjectRateLimitList } from './types.gen.ts'

/** What {@link listProjectRateLimits} can throw, besides the reason of your own abort. */
export type ListProjectRateLimitsError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/rate_limits`.
 *
 * `GET /organization/projects/{project_id}/rate_limits`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectRateLimitsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectRateLimitList}.
 * @throws {@link ListProjectRateLimitsError}
 */
export function listProjectRateLimits(
  client: Client,
  params: ListProjectRateLimitsParams,
  options?: RequestOptions,
): Promise<ProjectRateLimitList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/rate_limits' }, params),
    options,
  )
}
