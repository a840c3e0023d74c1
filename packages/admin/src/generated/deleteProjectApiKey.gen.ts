// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectApiKeyParams, ProjectApiKeyDeleted } from './types.gen.ts'

/** What {@link deleteProjectApiKey} can throw, besides the reason of your own abort. */
export type DeleteProjectApiKeyError = RequestError

/**
 * Deletes an API key of a user from a project; keys of service accounts cannot be deleted so.
 *
 * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the key is gone.
 * @throws {@link DeleteProjectApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectApiKey(client, { project_id: 'proj_abc123', api_key_id: 'key_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/delete
 */
export function deleteProjectApiKey(
  client: Client,
  params: DeleteProjectApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectApiKeyDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/api_keys/{api_key_id}' },
      params,
    ),
    options,
  )
}
