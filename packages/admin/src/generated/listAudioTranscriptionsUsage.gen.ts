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
 * Lists how many seconds of audio were transcribed, over time.
 *
 * `GET /organization/usage/audio_transcriptions`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAudioTranscriptionsUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListAudioTranscriptionsUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAudioTranscriptionsUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listAudioTranscriptionsUsage(client, {
 *   start_time: 1767225600,
 *   bucket_width: '1d',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/audio_transcriptions
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
