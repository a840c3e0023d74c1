// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CertificateDeleted, DeleteCertificateParams } from './types.gen.ts'

/** What {@link deleteCertificate} can throw, besides the reason of your own abort. */
export type DeleteCertificateError = RequestError

/**
 * Deletes a certificate that is active nowhere, neither for the organization nor for a project.
 *
 * `DELETE /organization/certificates/{certificate_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteCertificateParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the certificate is gone.
 * @throws {@link DeleteCertificateError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteCertificate } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteCertificate(client, { certificate_id: 'cert_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deleteCertificate
 */
export function deleteCertificate(
  client: Client,
  params: DeleteCertificateParams,
  options?: RequestOptions,
): Promise<CertificateDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/certificates/{certificate_id}' }, params),
    options,
  )
}
