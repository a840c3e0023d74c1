// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectSpendLimit, UpdateProjectSpendLimitParams } from './types.gen.ts'

/** What {@link updateProjectSpendLimit} can throw, besides the reason of your own abort. */
export type UpdateProjectSpendLimitError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/spend_limit`.
 *
 * `POST /organization/projects/{project_id}/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectSpendLimit}.
 * @throws {@link UpdateProjectSpendLimitError}
 */
export function updateProjectSpendLimit(
  client: Client,
  params: UpdateProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimit> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}/spend_limit' }, params),
    options,
  )
}
