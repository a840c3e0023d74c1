// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectSpendLimit, UpdateProjectSpendLimitParams } from './types.gen.ts'

/** What {@link updateProjectSpendLimit} can throw, besides the reason of your own abort. */
export type UpdateProjectSpendLimitError = RequestError

/**
 * Sets the amount, in cents per month, at which the spending of a project is cut off.
 *
 * `POST /organization/projects/{project_id}/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns The limit as it now is.
 * @throws {@link UpdateProjectSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProjectSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limit = await updateProjectSpendLimit(client, {
 *   project_id: 'proj_abc123',
 *   threshold_amount: 100_000,
 *   currency: 'USD',
 *   interval: 'month',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateProjectSpendLimit(
  client: Client,
  params: UpdateProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimit> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/spend_limit', body: {} },
      params,
    ),
    options,
  )
}
