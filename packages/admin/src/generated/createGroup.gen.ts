// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateGroupParams, Group } from './types.gen.ts'

/** What {@link createGroup} can throw, besides the reason of your own abort. */
export type CreateGroupError = RequestError

/**
 * Calls `POST /organization/groups`.
 *
 * `POST /organization/groups`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateGroupParams}.
 * @param options - Settings for this one request.
 * @returns See {@link Group}.
 * @throws {@link CreateGroupError}
 */
export function createGroup(
  client: Client,
  params: CreateGroupParams,
  options?: RequestOptions,
): Promise<Group> {
  return sendJson(client, { method: 'POST', path: '/organization/groups', body: params }, options)
}
