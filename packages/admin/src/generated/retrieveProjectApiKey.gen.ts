// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectApiKey, RetrieveProjectApiKeyParams } from './types.gen.ts'

/** What {@link retrieveProjectApiKey} can throw, besides the reason of your own abort. */
export type RetrieveProjectApiKeyError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/api_keys/{api_key_id}`.
 *
 * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectApiKey}.
 * @throws {@link RetrieveProjectApiKeyError}
 */
export function retrieveProjectApiKey(
  client: Client,
  params: RetrieveProjectApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectApiKey> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/api_keys/{api_key_id}' },
      params,
    ),
    options,
  )
}
