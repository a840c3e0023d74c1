import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
} from '@bonsai-ai/core'
import type { CreateSpeechParams, SpeechStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamSpeech} and reading its stream can throw, besides the reason of your own abort.
 */
export type StreamSpeechError = StreamingError

/**
 * Reads a text aloud and streams the audio in pieces, with the tokens used at the end.
 *
 * `POST /audio/speech` with `stream_format: 'sse'`, which `tts-1` and `tts-1-hd` do not know. For
 * the bare audio, use {@link createSpeech}.
 *
 * @param client - Client to send the request with.
 * @param params - Text, voice and format. See {@link CreateSpeechParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamSpeechError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamSpeech } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamSpeech(client, {
 *   model: 'gpt-4o-mini-tts',
 *   voice: 'coral',
 *   input: 'The quick brown fox jumped over the lazy dog.',
 * })
 * for await (const event of stream) {
 *   if (event.type === 'speech.audio.delta') console.log(atob(event.audio).length, 'bytes')
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export function streamSpeech(
  client: Client,
  params: CreateSpeechParams & { stream_format?: never },
  options?: RequestOptions,
): Promise<EventStream<SpeechStreamEvent>> {
  const body = { ...params, stream_format: 'sse' }
  return sendStream(client, { method: 'POST', path: '/audio/speech', body }, options)
}
