// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateGroupParams, Group } from './types.gen.ts'

/** What {@link createGroup} can throw, besides the reason of your own abort. */
export type CreateGroupError = RequestError

/**
 * Creates a group of users.
 *
 * `POST /organization/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateGroupParams}.
 * @param options - Settings for this one request.
 * @returns The new group.
 * @throws {@link CreateGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const group = await createGroup(client, { name: 'Support team' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups/create
 */
export function createGroup(
  client: Client,
  params: CreateGroupParams,
  options?: RequestOptions,
): Promise<Group> {
  return sendJson(client, { method: 'POST', path: '/organization/groups', body: params }, options)
}
