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
  CreateProjectServiceAccountApiKeyParams,
  ProjectServiceAccountApiKeyWithSecret,
} from './types.gen.ts'

/** What {@link createProjectServiceAccountApiKey} can throw, besides the reason of your own abort. */
export type CreateProjectServiceAccountApiKeyError = RequestError

/**
 * Creates another API key for a service account of a project.
 *
 * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateProjectServiceAccountApiKeyParams}.
 * @param options - Settings for this one request.
 * @returns The key with its secret, shown this one time.
 * @throws {@link CreateProjectServiceAccountApiKeyError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createProjectServiceAccountApiKey } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const key = await createProjectServiceAccountApiKey(client, {
 *   project_id: 'proj_abc123',
 *   service_account_id: 'svc_acct_abc123',
 *   name: 'Nightly import 2',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts
 */
export function createProjectServiceAccountApiKey(
  client: Client,
  params: CreateProjectServiceAccountApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountApiKeyWithSecret> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys',
        body: {},
      },
      params,
    ),
    options,
  )
}
