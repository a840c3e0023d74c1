// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectCertificatesParams, ProjectCertificateList } from './types.gen.ts'

/** What {@link listProjectCertificates} can throw, besides the reason of your own abort. */
export type ListProjectCertificatesError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/certificates`.
 *
 * `GET /organization/projects/{project_id}/certificates`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectCertificateList}.
 * @throws {@link ListProjectCertificatesError}
 */
export function listProjectCertificates(
  client: Client,
  params: ListProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificateList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/certificates' }, params),
    options,
  )
}
