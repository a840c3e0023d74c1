// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListOrganizationUsersParams, OrganizationUserList } from './types.gen.ts'

/** What {@link listOrganizationUsers} can throw, besides the reason of your own abort. */
export type ListOrganizationUsersError = RequestError

/**
 * Lists the users of the organization, all or those of some emails.
 *
 * `GET /organization/users`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListOrganizationUsersParams}.
 * @param options - Settings for this one request.
 * @returns One page of users.
 * @throws {@link ListOrganizationUsersError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listOrganizationUsers } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const users = await listOrganizationUsers(client, { emails: ['ada@example.com'] })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/users/list
 */
export function listOrganizationUsers(
  client: Client,
  params?: ListOrganizationUsersParams,
  options?: RequestOptions,
): Promise<OrganizationUserList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/users' }, params),
    options,
  )
}
