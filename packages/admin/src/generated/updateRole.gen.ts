// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Role, UpdateRoleParams } from './types.gen.ts'

/** What {@link updateRole} can throw, besides the reason of your own abort. */
export type UpdateRoleError = RequestError

/**
 * Changes the name, description or permissions of a role.
 *
 * `POST /organization/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateRoleParams}.
 * @param options - Settings for this one request.
 * @returns The role as it now is.
 * @throws {@link UpdateRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await updateRole(client, {
 *   role_id: 'role_abc123',
 *   permissions: ['api.groups.read', 'api.groups.write'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/update
 */
export function updateRole(
  client: Client,
  params: UpdateRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/roles/{role_id}', body: {} }, params),
    options,
  )
}
