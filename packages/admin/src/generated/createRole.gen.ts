// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateRoleParams, Role } from './types.gen.ts'

/** What {@link createRole} can throw, besides the reason of your own abort. */
export type CreateRoleError = RequestError

/**
 * Calls `POST /organization/roles`.
 *
 * `POST /organization/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Role}.
 * @throws {@link CreateRoleError}
 */
export function createRole(
  client: Client,
  params: CreateRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(client, { method: 'POST', path: '/organization/roles', body: params }, options)
}
