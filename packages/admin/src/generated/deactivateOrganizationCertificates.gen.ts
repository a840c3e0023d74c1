// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  DeactivateOrganizationCertificatesParams,
  OrganizationCertificateDeactivation,
} from './types.gen.ts'

/** What {@link deactivateOrganizationCertificates} can throw, besides the reason of your own abort. */
export type DeactivateOrganizationCertificatesError = RequestError

/**
 * Deactivates up to 10 certificates for the whole organization: all of them or none.
 *
 * `POST /organization/certificates/deactivate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeactivateOrganizationCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns The certificates, now inactive.
 * @throws {@link DeactivateOrganizationCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deactivateOrganizationCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deactivated = await deactivateOrganizationCertificates(client, {
 *   certificate_ids: ['cert_abc123', 'cert_def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deactivateOrganizationCertificates
 */
export function deactivateOrganizationCertificates(
  client: Client,
  params: DeactivateOrganizationCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificateDeactivation> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/certificates/deactivate', body: params },
    options,
  )
}
