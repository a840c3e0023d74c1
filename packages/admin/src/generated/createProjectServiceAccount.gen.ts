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
  CreateProjectServiceAccountParams,
  ProjectServiceAccountWithSecret,
} from './types.gen.ts'

/** What {@link createProjectServiceAccount} can throw, besides the reason of your own abort. */
export type CreateProjectServiceAccountError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/service_accounts`.
 *
 * `POST /organization/projects/{project_id}/service_accounts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectServiceAccountWithSecret}.
 * @throws {@link CreateProjectServiceAccountError}
 */
export function createProjectServiceAccount(
  client: Client,
  params: CreateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountWithSecret> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/service_accounts' },
      params,
    ),
    options,
  )
}
