// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  CreateProjectServiceAccountParams,
  ProjectServiceAccountWithSecret,
} from './types.gen.ts'

/** What {@link createProjectServiceAccount} can throw, besides the reason of your own abort. */
export type CreateProjectServiceAccountError = RequestError

/**
 * Creates a service account for a project, and an API key for it unless told not to.
 *
 * `POST /organization/projects/{project_id}/service_accounts`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectServiceAccountParams}.
 * @param options - Settings for this one request.
 * @returns The account; the secret of its key is shown this one time.
 * @throws {@link CreateProjectServiceAccountError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProjectServiceAccount } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const account = await createProjectServiceAccount(client, {
 *   project_id: 'proj_abc123',
 *   name: 'Nightly import',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/create
 */
export function createProjectServiceAccount(
  client: Client,
  params: CreateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountWithSecret> {
  return sendJson(
    client,
    withParams(
      { method: 'POST', path: '/organization/projects/{project_id}/service_accounts', body: {} },
      params,
    ),
    options,
  )
}
