// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendVoid,
  withParams,
} from '@bonsai-ai/core'
import type { ReferRealtimeCallParams } from './types.gen.ts'

/** What {@link referRealtimeCall} can throw, besides the reason of your own abort. */
export type ReferRealtimeCallError = RequestError

/**
 * Passes a SIP call on to another number or address.
 *
 * `POST /realtime/calls/{call_id}/refer`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ReferRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link ReferRealtimeCallError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { referRealtimeCall } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await referRealtimeCall(client, { call_id: 'rtc_abc123', target_uri: 'tel:+14155550123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/refer-call
 */
export function referRealtimeCall(
  client: Client,
  params: ReferRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/refer', body: {} }, params),
    options,
  )
}
