// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteInviteParams, InviteDeleted } from './types.gen.ts'

/** What {@link deleteInvite} can throw, besides the reason of your own abort. */
export type DeleteInviteError = RequestError

/**
 * Deletes an invite that was not accepted yet.
 *
 * `DELETE /organization/invites/{invite_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteInviteParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the invite is gone.
 * @throws {@link DeleteInviteError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteInvite } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteInvite(client, { invite_id: 'invite-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/invite/delete
 */
export function deleteInvite(
  client: Client,
  params: DeleteInviteParams,
  options?: RequestOptions,
): Promise<InviteDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/organization/invites/{invite_id}' }, params),
    options,
  )
}
