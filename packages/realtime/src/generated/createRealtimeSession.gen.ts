// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateRealtimeSessionParams, RealtimeLegacySession } from './types.gen.ts'

/** What {@link createRealtimeSession} can throw, besides the reason of your own abort. */
export type CreateRealtimeSessionError = RequestError

/**
 * Calls `POST /realtime/sessions`.
 *
 * `POST /realtime/sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeSessionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RealtimeLegacySession}.
 * @throws {@link CreateRealtimeSessionError}
 */
export function createRealtimeSession(
  client: Client,
  params: CreateRealtimeSessionParams,
  options?: RequestOptions,
): Promise<RealtimeLegacySession> {
  return sendJson(client, { method: 'POST', path: '/realtime/sessions', body: params }, options)
}
