// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Project, RetrieveProjectParams } from './types.gen.ts'

/** What {@link retrieveProject} can throw, besides the reason of your own abort. */
export type RetrieveProjectError = RequestError

/**
 * Retrieves one project.
 *
 * `GET /organization/projects/{project_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveProjectParams}.
 * @param options - Settings for this one request.
 * @returns The project.
 * @throws {@link RetrieveProjectError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveProject } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const project = await retrieveProject(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/projects/retrieve
 */
export function retrieveProject(
  client: Client,
  params: RetrieveProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects/{project_id}' }, params),
    options,
  )
}
