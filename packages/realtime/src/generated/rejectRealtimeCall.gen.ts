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
 * Calls `POST /realtime/calls/{call_id}/reject`.
 *
 * `POST /realtime/calls/{call_id}/reject`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RejectRealtimeCallParams}.
 * @param options - Settings for this one request.
 * @throws {@link RejectRealtimeCallError}
 */
export function rejectRealtimeCall(
  client: Client,
  params: RejectRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  return sendVoid(
    client,
    withParams({ method: 'POST', path: '/realtime/calls/{call_id}/reject' }, params),
    options,
  )
}
