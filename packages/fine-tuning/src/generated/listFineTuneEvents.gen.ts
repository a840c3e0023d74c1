// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fineTunes.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuneEventList, ListFineTuneEventsParams } from './types.gen.ts'

/** What {@link listFineTuneEvents} can throw, besides the reason of your own abort. */
export type ListFineTuneEventsError = RequestError

/**
 * Lists what a job of the first kind of fine-tuning has reported so far.
 *
 * `GET /fine-tunes/{fine_tune_id}/events`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuneEventsParams}.
 * @param options - Settings for this one request.
 * @returns All reports; the list has no pages.
 * @throws {@link ListFineTuneEventsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTuneEvents } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const events = await listFineTuneEvents(client, { fine_tune_id: 'ft-abc123' })
 * ```
 *
 * @deprecated The API has dropped it: use {@link listFineTuningJobEvents}.
 */
export function listFineTuneEvents(
  client: Client,
  params: ListFineTuneEventsParams,
  options?: RequestOptions,
): Promise<FineTuneEventList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/fine-tunes/{fine_tune_id}/events' }, params),
    options,
  )
}
