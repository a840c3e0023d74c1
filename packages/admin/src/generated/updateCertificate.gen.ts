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
 * Renames a certificate; nothing else of it can change.
 *
 * `POST /organization/certificates/{certificate_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateCertificateParams}.
 * @param options - Settings for this one request.
 * @returns The certificate as it now is.
 * @throws {@link UpdateCertificateError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateCertificate } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const certificate = await updateCertificate(client, {
 *   certificate_id: 'cert_abc123',
 *   name: 'Gateway 2027',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/modifyCertificate
 */
export function updateCertificate(
  client: Client,
  params: UpdateCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/certificates/{certificate_id}', body: {} },
      params,
    ),
    options,
  )
}
