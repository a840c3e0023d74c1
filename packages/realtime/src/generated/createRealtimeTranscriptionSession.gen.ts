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
 * Makes a short-lived key for transcription over the beta protocol of Realtime. New code calls `createRealtimeClientSecret`.
 *
 * `POST /realtime/transcription_sessions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateRealtimeTranscriptionSessionParams}.
 * @param options - Settings for this one request.
 * @returns The session, with its key in `client_secret`.
 * @throws {@link CreateRealtimeTranscriptionSessionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createRealtimeTranscriptionSession } from '@bonsai-ai/realtime'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const session = await createRealtimeTranscriptionSession(client, {
 *   input_audio_transcription: { model: 'gpt-4o-transcribe' },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-beta-sessions/create-transcription
 */
export function createRealtimeTranscriptionSession(
  client: Client,
  params?: CreateRealtimeTranscriptionSessionParams,
  options?: RequestOptions,
): Promise<RealtimeLegacyTranscriptionSession> {
  return sendJson(
    client,
    { method: 'POST', path: '/realtime/transcription_sessions', body: params ?? {} },
    options,
  )
}
