// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateInviteParams, Invite } from './types.gen.ts'

/** What {@link createInvite} can throw, besides the reason of your own abort. */
export type CreateInviteError = RequestError

/**
 * Invites somebody to the organization by email; they have access once they accept.
 *
 * `POST /organization/invites`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateInviteParams}.
 * @param options - Settings for this one request.
 * @returns The invite, waiting for an answer.
 * @throws {@link CreateInviteError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createInvite } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const invite = await createInvite(client, {
 *   email: 'ada@example.com',
 *   role: 'reader',
 *   projects: [{ id: 'proj_abc123', role: 'member' }],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/invite/create
 */
export function createInvite(
  client: Client,
  params: CreateInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  return sendJson(client, { method: 'POST', path: '/organization/invites', body: params }, options)
}
