// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { Certificate, UploadCertificateParams } from './types.gen.ts'

/** What {@link uploadCertificate} can throw, besides the reason of your own abort. */
export type UploadCertificateError = RequestError

/**
 * Uploads a certificate, which takes effect once it is activated. An organization holds up to 50.
 *
 * `POST /organization/certificates`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UploadCertificateParams}.
 * @param options - Settings for this one request.
 * @returns The certificate, inactive.
 * @throws {@link UploadCertificateError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { uploadCertificate } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const certificate = await uploadCertificate(client, {
 *   name: 'Gateway 2026',
 *   certificate: '-----BEGIN CERTIFICATE-----\n…',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/uploadCertificate
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
