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
 * Renames a consent recording; its audio stays.
 *
 * `POST /audio/voice_consents/{consent_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns The renamed consent.
 * @throws {@link UpdateVoiceConsentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateVoiceConsent } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const consent = await updateVoiceConsent(client, {
 *   consent_id: 'cons_1234',
 *   name: 'Ada, switchboard',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent
 */
export function updateVoiceConsent(
  client: Client,
  params: UpdateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/audio/voice_consents/{consent_id}', body: {} }, params),
    options,
  )
}
