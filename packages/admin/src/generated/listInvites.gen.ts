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
 * Lists the invites to the organization: open, accepted and expired.
 *
 * `GET /organization/invites`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListInvitesParams}.
 * @param options - Settings for this one request.
 * @returns One page of invites.
 * @throws {@link ListInvitesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listInvites } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const invites = await listInvites(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/invite/list
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
