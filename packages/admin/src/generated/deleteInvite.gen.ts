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
 * Calls `DELETE /organization/invites/{invite_id}`.
 *
 * `DELETE /organization/invites/{invite_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteInviteParams}.
 * @param options - Settings for this one request.
 * @returns See {@link InviteDeleted}.
 * @throws {@link DeleteInviteError}
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
