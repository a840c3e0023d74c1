// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListRolesParams, RoleList } from './types.gen.ts'

/** What {@link listRoles} can throw, besides the reason of your own abort. */
export type ListRolesError = RequestError

/**
 * Lists the roles of the organization, predefined and custom.
 *
 * `GET /organization/roles`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListRolesParams}.
 * @param options - Settings for this one request.
 * @returns One page of roles.
 * @throws {@link ListRolesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listRoles } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const roles = await listRoles(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/roles/list
 */
export function listRoles(
  client: Client,
  params?: ListRolesParams,
  options?: RequestOptions,
): Promise<RoleList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/roles' }, params),
    options,
  )
}
