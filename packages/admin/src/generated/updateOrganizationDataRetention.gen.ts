// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  OrganizationDataRetention,
  UpdateOrganizationDataRetentionParams,
} from './types.gen.ts'

/** What {@link updateOrganizationDataRetention} can throw, besides the reason of your own abort. */
export type UpdateOrganizationDataRetentionError = RequestError

/**
 * Sets the data retention control of the organization.
 *
 * `POST /organization/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns The setting as it now is.
 * @throws {@link UpdateOrganizationDataRetentionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateOrganizationDataRetention } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const retention = await updateOrganizationDataRetention(client, {
 *   retention_type: 'zero_data_retention',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationDataRetention(
  client: Client,
  params: UpdateOrganizationDataRetentionParams,
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/data_retention', body: params },
    options,
  )
}
