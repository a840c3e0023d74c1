// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListAudioTranscriptionsUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listAudioTranscriptionsUsage} can throw, besides the reason of your own abort. */
export type ListAudioTranscriptionsUsageError = RequestError

/**
 * Calls `GET /organization/usage/audio_transcriptions`.
 *
 * `GET /organization/usage/audio_transcriptions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAudioTranscriptionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns See {@link UsagePage}.
 * @throws {@link ListAudioTranscriptionsUsageError}
 */
export function listAudioTranscriptionsUsage(
  client: Client,
  params: ListAudioTranscriptionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/audio_transcriptions' }, params),
    options,
  )
}
