// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ProjectDataRetention, RetrieveProjectDataRetentionParams } from './types.gen.ts'

/** What {@link retrieveProjectDataRetention} can throw, besides the reason of your own abort. */
export type RetrieveProjectDataRetentionError = RequestError

/**
 * Retrieves which data retention control a project has chosen.
 *
 * `GET /organization/projects/{project_id}/data_retention`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectDataRetentionParams}.
 * @param options - Settings for this one request.
 * @returns The data retention setting.
 * @throws {@link RetrieveProjectDataRetentionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProjectDataRetention } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const retention = await retrieveProjectDataRetention(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveProjectDataRetention(
  client: Client,
  params: RetrieveProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/organization/projects/{project_id}/data_retention' },
      params,
    ),
    options,
  )
}
