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
 * Retrieves a consent recording's name and language, without its audio.
 *
 * `GET /audio/voice_consents/{consent_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVoiceConsentParams}.
 * @param options - Settings for this one request.
 * @returns The consent.
 * @throws {@link RetrieveVoiceConsentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVoiceConsent } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const consent = await retrieveVoiceConsent(client, { consent_id: 'cons_1234' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/getVoiceConsent
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
