// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVoiceConsentParams, VoiceConsentDeleted } from './types.gen.ts'

/** What {@link deleteVoiceConsent} can throw, besides the reason of your own abort. */
export type DeleteVoiceConsentError = RequestError

/**
 * Deletes a consent recording.
 *
 * `DELETE /audio/voice_consents/{consent_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns Confirmation that the consent is gone.
 * @throws {@link DeleteVoiceConsentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteVoiceConsent } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const deleted = await deleteVoiceConsent(client, { consent_id: 'cons_1234' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent
 */
export function deleteVoiceConsent(
  client: Client,
  params: DeleteVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentDeleted> {
  return sendJson(
    client,
    withParams({ method: 'DELETE', path: '/audio/voice_consents/{consent_id}' }, params),
    options,
  )
}
