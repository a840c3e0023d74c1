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
 * Lists the rate limits of a project, one entry for each model.
 *
 * `GET /organization/projects/{project_id}/rate_limits`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectRateLimitsParams}.
 * @param options - Settings for this one request.
 * @returns One page of rate limits.
 * @throws {@link ListProjectRateLimitsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectRateLimits } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limits = await listProjectRateLimits(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-rate-limits/list
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
