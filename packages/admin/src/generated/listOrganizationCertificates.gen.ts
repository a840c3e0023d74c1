// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  ListOrganizationCertificatesParams,
  OrganizationCertificateList,
} from './types.gen.ts'

/** What {@link listOrganizationCertificates} can throw, besides the reason of your own abort. */
export type ListOrganizationCertificatesError = RequestError

/**
 * Lists the certificates uploaded to the organization.
 *
 * `GET /organization/certificates`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListOrganizationCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns One page of certificates.
 * @throws {@link ListOrganizationCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listOrganizationCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const certificates = await listOrganizationCertificates(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/listOrganizationCertificates
 */
export function listOrganizationCertificates(
  client: Client,
  params?: ListOrganizationCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificateList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/certificates' }, params),
    options,
  )
}
