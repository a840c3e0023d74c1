// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateProjectParams, Project } from './types.gen.ts'

/** What {@link createProject} can throw, besides the reason of your own abort. */
export type CreateProjectError = RequestError

/**
 * Creates a project. It can be archived later, but never deleted.
 *
 * `POST /organization/projects`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectParams}.
 * @param options - Settings for this one request.
 * @returns The new project.
 * @throws {@link CreateProjectError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProject } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const project = await createProject(client, { name: 'Chat on the home page' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/projects/create
 */
export function createProject(
  client: Client,
  params: CreateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(client, { method: 'POST', path: '/organization/projects', body: params }, options)
}
