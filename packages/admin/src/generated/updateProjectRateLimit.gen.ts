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
 * Changes the rate limits of one model in a project.
 *
 * `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectRateLimitParams}.
 * @param options - Settings for this one request.
 * @returns The limits as they now are.
 * @throws {@link UpdateProjectRateLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectRateLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limit = await updateProjectRateLimit(client, {
 *   project_id: 'proj_abc123',
 *   rate_limit_id: 'rl_abc123',
 *   max_requests_per_1_minute: 500,
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-rate-limits/update
 */
export function updateProjectRateLimit(
  client: Client,
  params: UpdateProjectRateLimitParams,
  options?: RequestOptions,
): Promise<ProjectRateLimit> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/rate_limits/{rate_limit_id}',
        body: {},
      },
      params,
    ),
    options,
  )
}
