// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Invite, RetrieveInviteParams } from './types.gen.ts'

/** What {@link retrieveInvite} can throw, besides the reason of your own abort. */
export type RetrieveInviteError = RequestError

/**
 * Calls `GET /organization/invites/{invite_id}`.
 *
 * `GET /organization/invites/{invite_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveInviteParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Invite}.
 * @throws {@link RetrieveInviteError}
 */
export function retrieveInvite(
  client: Client,
  params: RetrieveInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/invites/{invite_id}' }, params),
    options,
  )
}
