// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateRoleParams, Role } from './types.gen.ts'

/** What {@link createRole} can throw, besides the reason of your own abort. */
export type CreateRoleError = RequestError

/**
 * Makes a new role for the organization out of permissions.
 *
 * `POST /organization/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRoleParams}.
 * @param options - Settings for this one request.
 * @returns The new role.
 * @throws {@link CreateRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const role = await createRole(client, {
 *   role_name: 'Group manager',
 *   permissions: ['api.groups.read', 'api.groups.write'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/create
 */
export function createRole(
  client: Client,
  params: CreateRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(client, { method: 'POST', path: '/organization/roles', body: params }, options)
}
