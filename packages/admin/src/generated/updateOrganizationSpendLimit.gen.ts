// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { OrganizationSpendLimit, UpdateOrganizationSpendLimitParams } from './types.gen.ts'

/** What {@link updateOrganizationSpendLimit} can throw, besides the reason of your own abort. */
export type UpdateOrganizationSpendLimitError = RequestError

/**
 * Sets the amount, in cents per month, at which the spending of the organization is cut off.
 *
 * `POST /organization/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns The limit as it now is.
 * @throws {@link UpdateOrganizationSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateOrganizationSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limit = await updateOrganizationSpendLimit(client, {
 *   threshold_amount: 100_000,
 *   currency: 'USD',
 *   interval: 'month',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationSpendLimit(
  client: Client,
  params: UpdateOrganizationSpendLimitParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimit> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/spend_limit', body: params },
    options,
  )
}
