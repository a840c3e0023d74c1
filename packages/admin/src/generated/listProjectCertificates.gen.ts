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
 * Lists the certificates of a project.
 *
 * `GET /organization/projects/{project_id}/certificates`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectCertificatesParams}.
 * @param options - Settings for this one request.
 * @returns One page of certificates.
 * @throws {@link ListProjectCertificatesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectCertificates } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const certificates = await listProjectCertificates(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/listProjectCertificates
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
