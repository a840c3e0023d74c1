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
 * Calls `DELETE /organization/certificates/{certificate_id}`.
 *
 * `DELETE /organization/certificates/{certificate_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteCertificateParams}.
 * @param options - Settings for this one request.
 * @returns See {@link CertificateDeleted}.
 * @throws {@link DeleteCertificateError}
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
