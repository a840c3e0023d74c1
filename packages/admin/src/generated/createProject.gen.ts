// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateProjectParams, Project } from './types.gen.ts'

/** What {@link createProject} can throw, besides the reason of your own abort. */
export type CreateProjectError = RequestError

/**
 * Calls `POST /organization/projects`.
 *
 * `POST /organization/projects`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Project}.
 * @throws {@link CreateProjectError}
 */
export function createProject(
  client: Client,
  params: CreateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return sendJson(client, { method: 'POST', path: '/organization/projects', body: params }, options)
}
