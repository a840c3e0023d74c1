// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { HangUpRealtimeCallParams } from './types.gen.ts'

/** What {@link hangUpRealtimeCall} can throw, besides the reason of your own abort. */
export type HangUpRealtimeCallError = RequestError

/**
 * Ends a call, be it over SIP or WebRTC.
 *
 * `POST /realtime/calls/{call_id}/hangup`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link HangUpRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link HangUpRealtimeCallError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { hangUpRealtimeCall } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await hangUpRealtimeCall(client, { call_id: 'rtc_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/hangup-call
 */
export function hangUpRealtimeCall(
  client: Client,
  params: HangUpRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/hangup' }, params),
    options,
  )
}
