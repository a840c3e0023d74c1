// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Certificate, RetrieveCertificateParams } from './types.gen.ts'

/** What {@link retrieveCertificate} can throw, besides the reason of your own abort. */
export type RetrieveCertificateError = RequestError

/**
 * Retrieves a certificate, active or not, with its PEM text if `include` asks for it.
 *
 * `GET /organization/certificates/{certificate_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveCertificateParams}.
 * @param options - Settings for this one request.
 * @returns The certificate.
 * @throws {@link RetrieveCertificateError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveCertificate } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const certificate = await retrieveCertificate(client, {
 *   certificate_id: 'cert_abc123',
 *   include: ['content'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/getCertificate
 */
export function retrieveCertificate(
  client: Client,
  params: RetrieveCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/certificates/{certificate_id}' }, params),
    options,
  )
}
