// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { Group, RetrieveGroupParams } from './types.gen.ts'

/** What {@link retrieveGroup} can throw, besides the reason of your own abort. */
export type RetrieveGroupError = RequestError

/**
 * Retrieves one group.
 *
 * `GET /organization/groups/{group_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveGroupParams}.
 * @param options - Settings for this one request.
 * @returns The group.
 * @throws {@link RetrieveGroupError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveGroup } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const group = await retrieveGroup(client, { group_id: 'group_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/groups
 */
export function retrieveGroup(
  client: Client,
  params: RetrieveGroupParams,
  options?: RequestOptions,
): Promise<Group> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/groups/{group_id}' }, params),
    options,
  )
}
