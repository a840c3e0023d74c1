// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { OrganizationUser, RetrieveOrganizationUserParams } from './types.gen.ts'

/** What {@link retrieveOrganizationUser} can throw, besides the reason of your own abort. */
export type RetrieveOrganizationUserError = RequestError

/**
 * Retrieves one user of the organization.
 *
 * `GET /organization/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveOrganizationUserParams}.
 * @param options - Settings for this one request.
 * @returns The user.
 * @throws {@link RetrieveOrganizationUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveOrganizationUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await retrieveOrganizationUser(client, { user_id: 'user_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/users/retrieve
 */
export function retrieveOrganizationUser(
  client: Client,
  params: RetrieveOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUser> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/users/{user_id}' }, params),
    options,
  )
}
