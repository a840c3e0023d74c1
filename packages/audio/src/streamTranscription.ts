import {
  type Client,
  type EventStream,
  type RequestOptions,
  sendStream,
  type StreamingError,
  withForm,
} from '@bonsai-ai/core'
import type { CreateTranscriptionParams, TranscriptionStreamEvent } from './generated/types.gen.ts'

/**
 * What {@link streamTranscription} and reading its stream can throw, besides the reason of your own
 * abort.
 */
export type StreamTranscriptionError = StreamingError

/**
 * Writes down what is said in a recording, and streams the text while it is written.
 *
 * `POST /audio/transcriptions` with `stream: true`, which `whisper-1` does not know. For the whole
 * text at once, use {@link createTranscription}.
 *
 * @param client - Client to send the request with.
 * @param params - Recording, model and format. See {@link CreateTranscriptionParams}.
 * @param options - Settings for this one request.
 * @returns The stream of events, once the server has started to answer.
 * @throws {@link StreamTranscriptionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { streamTranscription } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const recording = await fetch('https://example.com/talk.mp3')
 * const stream = await streamTranscription(client, { file: recording, model: 'gpt-4o-transcribe' })
 * for await (const event of stream) {
 *   if (event.type === 'transcript.text.delta') console.log(event.delta)
 * }
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function streamTranscription(
  client: Client,
  params: CreateTranscriptionParams & { stream?: never },
  options?: RequestOptions,
): Promise<EventStream<TranscriptionStreamEvent>> {
  const route = { method: 'POST', path: '/audio/transcriptions' }
  return sendStream(client, withForm(route, { ...params, stream: true }, options), options)
}
