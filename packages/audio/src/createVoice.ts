import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { CreateVoiceParams, CustomVoice } from './generated/types.gen.ts'

/** What {@link createVoice} can throw, besides the reason of your own abort. */
export type CreateVoiceError = RequestError

/**
 * Makes a voice from a sample of speech.
 *
 * `POST /audio/voices`.
 *
 * @param client - Client to send the request with.
 * @param params - Name, sample and the consent of the speaker. See {@link CreateVoiceParams}.
 * @param options - Settings for this one request.
 * @returns The voice. Its `id` works wherever a voice is asked for.
 * @throws {@link CreateVoiceError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVoice } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const audio_sample = await fetch('https://example.com/ada.wav')
 * const voice = await createVoice(client, { name: 'Ada', audio_sample, consent: 'cons_1234' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createVoice
 */
export function createVoice(
  client: Client,
  params: CreateVoiceParams,
  options?: RequestOptions,
): Promise<CustomVoice> {
  const route = { method: 'POST', path: '/audio/voices' }
  return sendJson(client, withForm(route, params, options), options)
}
