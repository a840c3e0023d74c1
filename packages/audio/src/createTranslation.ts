import type { Client, RequestError, RequestOptions } from '@bonsai-ai/core'
import type {
  CreateTranslationParams,
  Translation,
  TranslationVerbose,
} from './generated/types.gen.ts'
import { sendTranscript } from './sendTranscript.ts'

/** What {@link createTranslation} can throw, besides the reason of your own abort. */
export type CreateTranslationError = RequestError

/** What a translation in this format is. */
export type TranslationOf<Format extends CreateTranslationParams['response_format']> =
  Format extends 'text' | 'srt' | 'vtt'
    ? string
    : Format extends 'verbose_json'
      ? TranslationVerbose
      : Format extends 'json' | undefined
        ? Translation
        : string | Translation | TranslationVerbose

/**
 * Writes down in English what is said in a recording in another language.
 *
 * `POST /audio/translations`.
 *
 * @param client - Client to send the request with.
 * @param params - Recording, model and format. See {@link CreateTranslationParams}.
 * @param options - Settings for this one request.
 * @returns The text for `text`, `srt` and `vtt`; for all other formats the object, exactly as the
 * server sent it.
 * @throws {@link CreateTranslationError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createTranslation } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const recording = await fetch('https://example.com/tale.mp3')
 * const translation = await createTranslation(client, { file: recording, model: 'whisper-1' })
 * console.log(translation.text)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation<
  Format extends CreateTranslationParams['response_format'] = undefined,
>(
  client: Client,
  params: CreateTranslationParams & { response_format?: Format },
  options?: RequestOptions,
): Promise<TranslationOf<Format>> {
  return sendTranscript(client, '/audio/translations', params, options)
}
