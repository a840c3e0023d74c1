// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVoiceConsentParams, VoiceConsent } from './types.gen.ts'

/** What {@link retrieveVoiceConsent} can throw, besides the reason of your own abort. */
export type RetrieveVoiceConsentError = RequestError

/**
 * Calls `GET /audio/voice_consents/{consent_id}`.
 *
 * `GET /audio/voice_consents/{consent_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VoiceConsent}.
 * @throws {@link RetrieveVoiceConsentError}
 */
export function retrieveVoiceConsent(
  client: Client,
  params: RetrieveVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/audio/voice_consents/{consent_id}' }, params),
    options,
  )
}
