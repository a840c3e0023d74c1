// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Certificate, UpdateCertificateParams } from './types.gen.ts'

/** What {@link updateCertificate} can throw, besides the reason of your own abort. */
export type UpdateCertificateError = RequestError

/**
 * Calls `POST /organization/certificates/{certificate_id}`.
 *
 * `POST /organization/certificates/{certificate_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateCertificateParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Certificate}.
 * @throws {@link UpdateCertificateError}
 */
export function updateCertificate(
  client: Client,
  params: UpdateCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/certificates/{certificate_id}' }, params),
    options,
  )
}
