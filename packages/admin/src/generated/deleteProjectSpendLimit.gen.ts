// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteProjectSpendLimitParams, ProjectSpendLimitDeleted } from './types.gen.ts'

/** What {@link deleteProjectSpendLimit} can throw, besides the reason of your own abort. */
export type DeleteProjectSpendLimitError = RequestError

/**
 * Removes the spend limit of a project.
 *
 * `DELETE /organization/projects/{project_id}/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteProjectSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the limit is gone.
 * @throws {@link DeleteProjectSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteProjectSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteProjectSpendLimit(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteProjectSpendLimit(
  client: Client,
  params: DeleteProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimitDeleted> {
  return sendJson(
    client,
    withParams(
      { method: 'DELETE', path: '/organization/projects/{project_id}/spend_limit' },
      params,
    ),
    options,
  )
}
