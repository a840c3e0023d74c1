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
 * Calls `GET /organization/projects`.
 *
 * `GET /organization/projects`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListProjectsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link ProjectList}.
 * @throws {@link ListProjectsError}
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
