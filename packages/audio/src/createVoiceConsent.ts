import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withForm,
} from '@bonsai-ai/core'
import type { CreateVoiceConsentParams, VoiceConsent } from './generated/types.gen.ts'

/** What {@link createVoiceConsent} can throw, besides the reason of your own abort. */
export type CreateVoiceConsentError = RequestError

/**
 * Uploads the recording in which a person allows a voice to be made of theirs.
 *
 * `POST /audio/voice_consents`.
 *
 * @param client - Client to send the request with.
 * @param params - Name, recording and its language. See {@link CreateVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns The consent, whose `id` {@link createVoice} asks for.
 * @throws {@link CreateVoiceConsentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVoiceConsent } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const recording = await fetch('https://example.com/consent.wav')
 * const consent = await createVoiceConsent(client, {
 *   name: 'Ada',
 *   language: 'en-US',
 *   recording,
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createVoiceConsent
 */
export function createVoiceConsent(
  client: Client,
  params: CreateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  const route = { method: 'POST', path: '/audio/voice_consents' }
  return sendJson(client, withForm(route, params, options), options)
}
