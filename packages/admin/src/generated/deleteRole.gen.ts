// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteRoleParams, RoleDeleted } from './types.gen.ts'

/** What {@link deleteRole} can throw, besides the reason of your own abort. */
export type DeleteRoleError = RequestError

/**
 * Deletes a custom role of the organization.
 *
 * `DELETE /organization/roles/{role_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteRoleParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the role is gone.
 * @throws {@link DeleteRoleError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteRole } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteRole(client, { role_id: 'role_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/delete
 */
export function deleteRole(
  client: Client,
  params: DeleteRoleParams,
  options?: RequestOptions,
): Promise<RoleDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/roles/{role_id}' }, params),
    options,
  )
}
