// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  ActivateOrganizationCertificatesParams,
  OrganizationCertificateActivation,
} from './types.gen.ts'

/** What {@link activateOrganizationCertificates} can throw, besides the reason of your own abort. */
export type ActivateOrganizationCertificatesError = RequestError

/**
 * Activates up to 10 certificates for the whole organization: all of them or none.
 *
 * `POST /organization/certificates/activate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ActivateOrganizationCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns The certificates, now active.
 * @throws {@link ActivateOrganizationCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { activateOrganizationCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const activated = await activateOrganizationCertificates(client, {
 *   certificate_ids: ['cert_abc123', 'cert_def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/activateOrganizationCertificates
 */
export function activateOrganizationCertificates(
  client: Client,
  params: ActivateOrganizationCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificateActivation> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/certificates/activate', body: params },
    options,
  )
}
