// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { UpdateVoiceConsentParams, VoiceConsent } from './types.gen.ts'

/** What {@link updateVoiceConsent} can throw, besides the reason of your own abort. */
export type UpdateVoiceConsentError = RequestError

/**
 * Calls `POST /audio/voice_consents/{consent_id}`.
 *
 * `POST /audio/voice_consents/{consent_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VoiceConsent}.
 * @throws {@link UpdateVoiceConsentError}
 */
export function updateVoiceConsent(
  client: Client,
  params: UpdateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/audio/voice_consents/{consent_id}' }, params),
    options,
  )
}
