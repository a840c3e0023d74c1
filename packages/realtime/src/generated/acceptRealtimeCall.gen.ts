// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { AcceptRealtimeCallParams } from './types.gen.ts'

/** What {@link acceptRealtimeCall} can throw, besides the reason of your own abort. */
export type AcceptRealtimeCallError = RequestError

/**
 * Takes an incoming SIP call with the session settings that are to answer it.
 *
 * `POST /realtime/calls/{call_id}/accept`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AcceptRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link AcceptRealtimeCallError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { acceptRealtimeCall } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await acceptRealtimeCall(client, {
 *   call_id: 'rtc_abc123',
 *   type: 'realtime',
 *   model: 'gpt-realtime',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/accept-call
 */
export function acceptRealtimeCall(
  client: Client,
  params: AcceptRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/accept', body: {} }, params),
    options,
  )
}
