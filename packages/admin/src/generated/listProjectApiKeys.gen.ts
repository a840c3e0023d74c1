// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectApiKeysParams, ProjectApiKeyList } from './types.gen.ts'

/** What {@link listProjectApiKeys} can throw, besides the reason of your own abort. */
export type ListProjectApiKeysError = RequestError

/**
 * Calls `GET /organization/projects/{project_id}/api_keys`.
 *
 * `GET /organization/projects/{project_id}/api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectApiKeysParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectApiKeyList}.
 * @throws {@link ListProjectApiKeysError}
 */
export function listProjectApiKeys(
  client: Client,
  params: ListProjectApiKeysParams,
  options?: RequestOptions,
): Promise<ProjectApiKeyList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}/api_keys' }, params),
    options,
  )
}
