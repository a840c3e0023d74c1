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
 * Retrieves an API key of a project with its owner and last use.
 *
 * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns The key, without its secret.
 * @throws {@link RetrieveProjectApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const key = await retrieveProjectApiKey(client, {
 *   project_id: 'proj_abc123',
 *   api_key_id: 'key_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/retrieve
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
