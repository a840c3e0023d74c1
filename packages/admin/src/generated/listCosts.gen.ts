// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListCostsParams, UsagePage } from './types.gen.ts'

/** What {@link listCosts} can throw, besides the reason of your own abort. */
export type ListCostsError = RequestError

/**
 * Lists what the organization spent, day by day, split by project, line item or API key.
 *
 * `GET /organization/costs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCostsParams}.
 * @param options - Settings for this one request.
 * @returns One page of daily buckets.
 * @throws {@link ListCostsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listCosts } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const costs = await listCosts(client, {
 *   start_time: 1767225600,
 *   group_by: ['project_id', 'line_item'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/costs
 */
export function listCosts(
  client: Client,
  params: ListCostsParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/costs' }, params),
    options,
  )
}
