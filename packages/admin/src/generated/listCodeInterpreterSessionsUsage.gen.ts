// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListCodeInterpreterSessionsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listCodeInterpreterSessionsUsage} can throw, besides the reason of your own abort. */
export type ListCodeInterpreterSessionsUsageError = RequestError

/**
 * Lists how many code interpreter sessions were run, over time.
 *
 * `GET /organization/usage/code_interpreter_sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCodeInterpreterSessionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListCodeInterpreterSessionsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listCodeInterpreterSessionsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listCodeInterpreterSessionsUsage(client, {
 *   start_time: 1767225600,
 *   group_by: ['project_id'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/code_interpreter_sessions
 */
export function listCodeInterpreterSessionsUsage(
  client: Client,
  params: ListCodeInterpreterSessionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/code_interpreter_sessions' }, params),
    options,
  )
}
