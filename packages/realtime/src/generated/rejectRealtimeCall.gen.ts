// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { RejectRealtimeCallParams } from './types.gen.ts'

/** What {@link rejectRealtimeCall} can throw, besides the reason of your own abort. */
export type RejectRealtimeCallError = RequestError

/**
 * Declines an incoming SIP call, with status 603 unless another is given.
 *
 * `POST /realtime/calls/{call_id}/reject`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RejectRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link RejectRealtimeCallError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { rejectRealtimeCall } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await rejectRealtimeCall(client, { call_id: 'rtc_abc123', status_code: 486 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/reject-call
 */
export function rejectRealtimeCall(
  client: Client,
  params: RejectRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/reject', body: {} }, params),
    options,
  )
}
