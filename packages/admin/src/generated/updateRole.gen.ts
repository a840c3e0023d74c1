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
 * Calls `POST /organization/roles/{role_id}`.
 *
 * `POST /organization/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateRoleParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Role}.
 * @throws {@link UpdateRoleError}
 */
export function updateRole(
  client: Client,
  params: UpdateRoleParams,
  options?: RequestOptions,
): Promise<Role> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/roles/{role_id}' }, params),
    options,
  )
}
