// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectDataRetention, RetrieveProjectDataRetentionParams } from './types.gen.ts'

/** What {@link retrieveProjectDataRetention} can throw, besides the reason of your own abort. */
export type RetrieveProjectDataRetentionError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/data_retention`.
 *
 * `GET /organization/projects/{project_id}/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectDataRetention}.
 * @throws {@link RetrieveProjectDataRetentionError}
 */
export function retrieveProjectDataRetention(
  client: Client,
  params: RetrieveProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/data_retention' },
      params,
    ),
    options,
  )
}
