import type { Client, RequestError, RequestOptions } from '@bonsai-ai/core'
import type {
  CreateTranscriptionParams,
  Transcription,
  TranscriptionDiarized,
  TranscriptionVerbose,
} from './generated/types.gen.ts'
import { sendTranscript } from './sendTranscript.ts'

/** What {@link createTranscription} can throw, besides the reason of your own abort. */
export type CreateTranscriptionError = RequestError

/** What a transcription in this format is. */
export type TranscriptionOf<Format extends CreateTranscriptionParams['response_format']> =
  Format extends 'text' | 'srt' | 'vtt'
    ? string
    : Format extends 'verbose_json'
      ? TranscriptionVerbose
      : Format extends 'diarized_json'
        ? TranscriptionDiarized
        : Format extends 'json' | undefined
          ? Transcription
          : string | Transcription | TranscriptionDiarized | TranscriptionVerbose

/**
 * Writes down what is said in a recording.
 *
 * `POST /audio/transcriptions`. To read the text while it is written, use
 * {@link streamTranscription}.
 *
 * @param client - Client to send the request with.
 * @param params - Recording, model and format. See {@link CreateTranscriptionParams}.
 * @param options - Settings for this one request.
 * @returns The text for `text`, `srt` and `vtt`; for all other formats the object, exactly as the
 * server sent it.
 * @throws {@link CreateTranscriptionError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createTranscription } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const recording = await fetch('https://example.com/talk.mp3')
 * const transcription = await createTranscription(client, {
 *   file: recording,
 *   model: 'gpt-4o-transcribe',
 * })
 * console.log(transcription.text)
 *
 * const subtitles = await createTranscription(client, {
 *   file: await fetch('https://example.com/talk.mp3'),
 *   model: 'whisper-1',
 *   response_format: 'vtt',
 * })
 * console.log(subtitles.startsWith('WEBVTT'))
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 */
export function createTranscription<
  Format extends CreateTranscriptionParams['response_format'] = undefined,
>(
  client: Client,
  params: CreateTranscriptionParams & { response_format?: Format; stream?: never },
  options?: RequestOptions,
): Promise<TranscriptionOf<Format>> {
  return sendTranscript(client, '/audio/transcriptions', params, options)
}
