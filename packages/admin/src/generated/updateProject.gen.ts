// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Project, UpdateProjectParams } from './types.gen.ts'

/** What {@link updateProject} can throw, besides the reason of your own abort. */
export type UpdateProjectError = RequestError

/**
 * Changes the name or the external key of a project.
 *
 * `POST /organization/projects/{project_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateProjectParams}.
 * @param options - Settings for this one request.
 * @returns The project as it now is.
 * @throws {@link UpdateProjectError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateProject } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const project = await updateProject(client, { project_id: 'proj_abc123', name: 'Help chat' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/projects/modify
 */
export function updateProject(
  client: Client,
  params: UpdateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/projects/{project_id}', body: {} }, params),
    options,
  )
}
