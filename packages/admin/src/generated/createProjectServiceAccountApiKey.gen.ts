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
  CreateProjectServiceAccountApiKeyParams,
  ProjectServiceAccountApiKeyWithSecret,
} from './types.gen.ts'

/** What {@link createProjectServiceAccountApiKey} can throw, besides the reason of your own abort. */
export type CreateProjectServiceAccountApiKeyError = RequestError

/**
 * Calls `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectServiceAccountApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectServiceAccountApiKeyWithSecret}.
 * @throws {@link CreateProjectServiceAccountApiKeyError}
 */
export function createProjectServiceAccountApiKey(
  client: Client,
  params: CreateProjectServiceAccountApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountApiKeyWithSecret> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
      },
      params,
    ),
    options,
  )
}
