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
 * Calls `GET /organization/usage/code_interpreter_sessions`.
 *
 * `GET /organization/usage/code_interpreter_sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListCodeInterpreterSessionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListCodeInterpreterSessionsUsageError}
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
