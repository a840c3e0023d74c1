// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { OrganizationUser, UpdateOrganizationUserParams } from './types.gen.ts'

/** What {@link updateOrganizationUser} can throw, besides the reason of your own abort. */
export type UpdateOrganizationUserError = RequestError

/**
 * Changes the role or the profile of a user of the organization.
 *
 * `POST /organization/users/{user_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateOrganizationUserParams}.
 * @param options - Settings for this one request.
 * @returns The user as it now is.
 * @throws {@link UpdateOrganizationUserError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateOrganizationUser } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const user = await updateOrganizationUser(client, { user_id: 'user_abc123', role: 'owner' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/users/modify
 */
export function updateOrganizationUser(
  client: Client,
  params: UpdateOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUser> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/organization/users/{user_id}', body: {} }, params),
    options,
  )
}
