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
 * Retrieves an invite with its status.
 *
 * `GET /organization/invites/{invite_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveInviteParams}.
 * @param options - Settings for this one request.
 * @returns The invite.
 * @throws {@link RetrieveInviteError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveInvite } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const invite = await retrieveInvite(client, { invite_id: 'invite-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/invite/retrieve
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
