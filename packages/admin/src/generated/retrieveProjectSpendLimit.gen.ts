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
 * Retrieves the amount at which the spending of a project is cut off.
 *
 * `GET /organization/projects/{project_id}/spend_limit`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectSpendLimitParams}.
 * @param options - Settings for this one request.
 * @returns The limit, in cents per month.
 * @throws {@link RetrieveProjectSpendLimitError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectSpendLimit } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const limit = await retrieveProjectSpendLimit(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
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
