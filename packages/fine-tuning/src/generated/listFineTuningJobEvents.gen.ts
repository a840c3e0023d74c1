// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuningJobEventList, ListFineTuningJobEventsParams } from './types.gen.ts'

/** What {@link listFineTuningJobEvents} can throw, besides the reason of your own abort. */
export type ListFineTuningJobEventsError = RequestError

/**
 * Lists what a job has reported so far: progress, metrics and warnings.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuningJobEventsParams}.
 * @param options - Settings for this one request.
 * @returns One page of events.
 * @throws {@link ListFineTuningJobEventsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTuningJobEvents } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const events = await listFineTuningJobEvents(client, { fine_tuning_job_id: 'ftjob-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-events
 */
export function listFineTuningJobEvents(
  client: Client,
  params: ListFineTuningJobEventsParams,
  options?: RequestOptions,
): Promise<FineTuningJobEventList> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/fine_tuning/jobs/{fine_tuning_job_id}/events' }, params),
    options,
  )
}
