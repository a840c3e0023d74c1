// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateInviteParams, Invite } from './types.gen.ts'

/** What {@link createInvite} can throw, besides the reason of your own abort. */
export type CreateInviteError = RequestError

/**
 * Calls `POST /organization/invites`.
 *
 * `POST /organization/invites`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateInviteParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Invite}.
 * @throws {@link CreateInviteError}
 */
export function createInvite(
  client: Client,
  params: CreateInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  return sendJson(client, { method: 'POST', path: '/organization/invites', body: params }, options)
}
