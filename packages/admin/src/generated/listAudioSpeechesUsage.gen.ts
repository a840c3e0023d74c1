// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListAudioSpeechesUsageParams, UsagePage } from './types.gen.ts'

/** What {@link listAudioSpeechesUsage} can throw, besides the reason of your own abort. */
export type ListAudioSpeechesUsageError = RequestError

/**
 * Lists how many characters were turned into speech, over time.
 *
 * `GET /organization/usage/audio_speeches`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListAudioSpeechesUsageParams}.
 * @param options - Settings for this one request.
 * @returns One page of time buckets.
 * @throws {@link ListAudioSpeechesUsageError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listAudioSpeechesUsage } from '@bonsai-ai/admin'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const usage = await listAudioSpeechesUsage(client, {
 *   start_time: 1767225600,
 *   bucket_width: '1d',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/usage/audio_speeches
 */
export function listAudioSpeechesUsage(
  client: Client,
  params: ListAudioSpeechesUsageParams,
  options?: RequestOptions,
): Promise<UsagePage> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/organization/usage/audio_speeches' }, params),
    options,
  )
}
