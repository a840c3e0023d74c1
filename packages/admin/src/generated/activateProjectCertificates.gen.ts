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
 * Calls `POST /organization/projects/{project_id}/certificates/activate`.
 *
 * `POST /organization/projects/{project_id}/certificates/activate`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ActivateProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectCertificateActivation}.
 * @throws {@link ActivateProjectCertificatesError}
 */
export function activateProjectCertificates(
  client: Client,
  params: ActivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificateActivation> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/certificates/activate' },
      params,
    ),
    options,
  )
}
