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
 * Lists the consent recordings of the organization.
 *
 * `GET /audio/voice_consents`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVoiceConsentsParams}.
 * @param options - Settings for this one request.
 * @returns One page of consent recordings.
 * @throws {@link ListVoiceConsentsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVoiceConsents } from '@bonsai-ai/audio'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const consents = await listVoiceConsents(client, { limit: 50 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/audio/listVoiceConsents
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
