// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveRoleParams, Role } from './types.gen.ts'

/** What {@link retrieveRole} can throw, besides the reason of your own abort. */
export type RetrieveRoleError = RequestError

/**
 * Retrieves one role of the organization.
 *
 * `GET /organization/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role.
 * @throws {@link RetrieveRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await retrieveRole(client, { role_id: 'role_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles
 */
export function retrieveRole(
  client: Client,
  params: RetrieveRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/roles/{role_id}' }, params),
    options,
  )
}
