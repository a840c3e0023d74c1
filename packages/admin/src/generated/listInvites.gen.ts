// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { InviteList, ListInvitesParams } from './types.gen.ts'

/** What {@link listInvites} can throw, besides the reason of your own abort. */
export type ListInvitesError = RequestError

/**
 * Calls `GET /organization/invites`.
 *
 * `GET /organization/invites`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListInvitesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link InviteList}.
 * @throws {@link ListInvitesError}
 */
export function listInvites(
  client: Client,
  params?: ListInvitesParams,
  options?: RequestOptions,
): Promise<InviteList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/invites' }, params),
    options,
  )
}
