// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListProjectsParams, ProjectList } from './types.gen.ts'

/** What {@link listProjects} can throw, besides the reason of your own abort. */
export type ListProjectsError = RequestError

/**
 * Lists the projects of the organization, archived ones only on request.
 *
 * `GET /organization/projects`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectsParams}.
 * @param options - Settings for this one request.
 * @returns One page of projects.
 * @throws {@link ListProjectsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listProjects } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const projects = await listProjects(client, { include_archived: true })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/projects/list
 */
export function listProjects(
  client: Client,
  params?: ListProjectsParams,
  options?: RequestOptions,
): Promise<ProjectList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/projects' }, params),
    options,
  )
}
