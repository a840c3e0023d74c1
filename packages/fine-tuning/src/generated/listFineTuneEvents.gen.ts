// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/additions/fine-tunes.ts or docs/fine-tuning.json, then `npm run generate`.

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
 * Calls `GET /fine-tunes/{fine_tune_id}/events`.
 *
 * `GET /fine-tunes/{fine_tune_id}/events`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuneEventsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuneEventList}.
 * @throws {@link ListFineTuneEventsError}
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
