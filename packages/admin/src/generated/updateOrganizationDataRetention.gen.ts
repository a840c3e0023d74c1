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
 * Calls `POST /organization/data_retention`.
 *
 * `POST /organization/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationDataRetention}.
 * @throws {@link UpdateOrganizationDataRetentionError}
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
