// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteOrganizationUserParams, OrganizationUserDeleted } from './types.gen.ts'

/** What {@link deleteOrganizationUser} can throw, besides the reason of your own abort. */
export type DeleteOrganizationUserError = RequestError

/**
 * Takes a user out of the organization.
 *
 * `DELETE /organization/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteOrganizationUserParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the user is out.
 * @throws {@link DeleteOrganizationUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteOrganizationUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteOrganizationUser(client, { user_id: 'user_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/users/delete
 */
export function deleteOrganizationUser(
  client: Client,
  params: DeleteOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUserDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/users/{user_id}' }, params),
    options,
  )
}
