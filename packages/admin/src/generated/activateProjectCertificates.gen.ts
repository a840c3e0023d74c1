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
  ActivateProjectCertificatesParams,
  ProjectCertificateActivation,
} from './types.gen.ts'

/** What {@link activateProjectCertificates} can throw, besides the reason of your own abort. */
export type ActivateProjectCertificatesError = RequestError

/**
 * Activates up to 10 certificates for a project: all of them or none.
 *
 * `POST /organization/projects/{project_id}/certificates/activate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ActivateProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns The certificates, now active.
 * @throws {@link ActivateProjectCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { activateProjectCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const activated = await activateProjectCertificates(client, {
 *   project_id: 'proj_abc123',
 *   certificate_ids: ['cert_abc123', 'cert_def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/activateProjectCertificates
 */
export function activateProjectCertificates(
  client: Client,
  params: ActivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificateActivation> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/certificates/activate',
        body: {},
      },
      params,
    ),
    options,
  )
}
