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
 * Calls `POST /organization/projects/{project_id}/certificates/deactivate`.
 *
 * `POST /organization/projects/{project_id}/certificates/deactivate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeactivateProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectCertificateDeactivation}.
 * @throws {@link DeactivateProjectCertificatesError}
 */
export function deactivateProjectCertificates(
  client: Client,
  params: DeactivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificateDeactivation> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/certificates/deactivate' },
      params,
    ),
    options,
  )
}
