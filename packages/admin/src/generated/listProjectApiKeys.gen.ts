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
 * Lists the API keys of a project, filtered by whether their owners still have access.
 *
 * `GET /organization/projects/{project_id}/api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectApiKeysParams}.
 * @param options - Settings for this one request.
 * @returns One page of keys, without their secrets.
 * @throws {@link ListProjectApiKeysError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjectApiKeys } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const keys = await listProjectApiKeys(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/list
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
