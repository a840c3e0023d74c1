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
 * Calls `GET /organization/users/{user_id}`.
 *
 * `GET /organization/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveOrganizationUserParams}.
 * @param options - Settings for this one request.
 * @returns See {@link OrganizationUser}.
 * @throws {@link RetrieveOrganizationUserError}
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
