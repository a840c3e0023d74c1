import { type Client, type RequestError, type RequestOptions, sendResponse } from '@bonsai-ai/core'
import type { CreateSpeechParams } from './generated/types.gen.ts'

/** What {@link createSpeech} can throw, besides the reason of your own abort. */
export type CreateSpeechError = RequestError

/**
 * Reads a text aloud.
 *
 * `POST /audio/speech`. To play the audio while it is made in small events, use
 * {@link streamSpeech}; the body of this response can be played as it arrives, too.
 *
 * @param client - Client to send the request with.
 * @param params - Text, voice and format. See {@link CreateSpeechParams}.
 * @param options - Settings for this one request.
 * @returns The response, its body unread: the audio, in the format that was asked for.
 * @throws {@link CreateSpeechError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createSpeech } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const response = await createSpeech(client, {
 *   model: 'gpt-4o-mini-tts',
 *   voice: 'coral',
 *   input: 'The quick brown fox jumped over the lazy dog.',
 * })
 * const audio = await response.blob()
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export function createSpeech(
  client: Client,
  params: CreateSpeechParams & { stream_format?: never },
  options?: RequestOptions,
): Promise<Response> {
  return sendResponse(client, { method: 'POST', path: '/audio/speech', body: params }, options)
}
