// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Certificate, UploadCertificateParams } from './types.gen.ts'

/** What {@link uploadCertificate} can throw, besides the reason of your own abort. */
export type UploadCertificateError = RequestError

/**
 * Calls `POST /organization/certificates`.
 *
 * `POST /organization/certificates`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UploadCertificateParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Certificate}.
 * @throws {@link UploadCertificateError}
 */
export function uploadCertificate(
  client: Client,
  params: UploadCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return sendJson(
    client,
    { method: 'POST', path: '/organization/certificates', body: params },
    options,
  )
}
