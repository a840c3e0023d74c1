// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVoiceConsentsParams, VoiceConsentList } from './types.gen.ts'

/** What {@link listVoiceConsents} can throw, besides the reason of your own abort. */
export type ListVoiceConsentsError = RequestError

/**
 * Calls `GET /audio/voice_consents`.
 *
 * `GET /audio/voice_consents`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVoiceConsentsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VoiceConsentList}.
 * @throws {@link ListVoiceConsentsError}
 */
export function listVoiceConsents(
  client: Client,
  params?: ListVoiceConsentsParams,
  options?: RequestOptions,
): Promise<VoiceConsentList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/audio/voice_consents' }, params),
    options,
  )
}
