// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type {
  CreateRealtimeTranscriptionSessionParams,
  RealtimeLegacyTranscriptionSession,
} from './types.gen.ts'

/** What {@link createRealtimeTranscriptionSession} can throw, besides the reason of your own abort. */
export type CreateRealtimeTranscriptionSessionError = RequestError

/**
 * Calls `POST /realtime/transcription_sessions`.
 *
 * `POST /realtime/transcription_sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeTranscriptionSessionParams}.
 * @param options - Settings for this one request.
 * @returns See {@link RealtimeLegacyTranscriptionSession}.
 * @throws {@link CreateRealtimeTranscriptionSessionError}
 */
export function createRealtimeTranscriptionSession(
  client: Client,
  params?: CreateRealtimeTranscriptionSessionParams,
  options?: RequestOptions,
): Promise<RealtimeLegacyTranscriptionSession> {
  return sendJson(
    client,
    { method: 'POST', path: '/realtime/transcription_sessions', body: params },
    options,
  )
}
