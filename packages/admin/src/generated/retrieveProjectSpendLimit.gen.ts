// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectSpendLimit, RetrieveProjectSpendLimitParams } from './types.gen.ts'

/** What {@link retrieveProjectSpendLimit} can throw, besides the reason of your own abort. */
export type RetrieveProjectSpendLimitError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/spend_limit`.
 *
 * `GET /organization/projects/{project_id}/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectSpendLimit}.
 * @throws {@link RetrieveProjectSpendLimitError}
 */
export function retrieveProjectSpendLimit(
  client: Client,
  params: RetrieveProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimit> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/spend_limit' }, params),
    options,
  )
}
