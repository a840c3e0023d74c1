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
  DeactivateProjectCertificatesParams,
  ProjectCertificateDeactivation,
} from './types.gen.ts'

/** What {@link deactivateProjectCertificates} can throw, besides the reason of your own abort. */
export type DeactivateProjectCertificatesError = RequestError

/**
 * Deactivates up to 10 certificates for a project: all of them or none.
 *
 * `POST /organization/projects/{project_id}/certificates/deactivate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeactivateProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns The certificates, now inactive.
 * @throws {@link DeactivateProjectCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deactivateProjectCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deactivated = await deactivateProjectCertificates(client, {
 *   project_id: 'proj_abc123',
 *   certificate_ids: ['cert_abc123', 'cert_def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deactivateProjectCertificates
 */
export function deactivateProjectCertificates(
  client: Client,
  params: DeactivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificateDeactivation> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/certificates/deactivate',
        body: {},
      },
      params,
    ),
    options,
  )
}
