// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ArchiveProjectParams, Project } from './types.gen.ts'

/** What {@link archiveProject} can throw, besides the reason of your own abort. */
export type ArchiveProjectError = RequestError

/**
 * Archives a project, which then can no longer be used or changed.
 *
 * `POST /organization/projects/{project_id}/archive`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ArchiveProjectParams}.
 * @param options - Settings for this one request.
 * @returns The project, now archived.
 * @throws {@link ArchiveProjectError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { archiveProject } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const project = await archiveProject(client, { project_id: 'proj_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/projects/archive
 */
export function archiveProject(
  client: Client,
  params: ArchiveProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}/archive' }, params),
    options,
  )
}
