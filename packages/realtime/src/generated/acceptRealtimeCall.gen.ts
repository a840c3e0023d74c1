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
 * Calls `POST /realtime/calls/{call_id}/accept`.
 *
 * `POST /realtime/calls/{call_id}/accept`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link AcceptRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link AcceptRealtimeCallError}
 */
export function acceptRealtimeCall(
  client: Client,
  params: AcceptRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/accept' }, params),
    options,
  )
}
