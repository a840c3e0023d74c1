// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type {
  FineTuningJobCheckpointList,
  ListFineTuningJobCheckpointsParams,
} from './types.gen.ts'

/** What {@link listFineTuningJobCheckpoints} can throw, besides the reason of your own abort. */
export type ListFineTuningJobCheckpointsError = RequestError

/**
 * Lists the checkpoints that a job has saved, each a model that can be used.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuningJobCheckpointsParams}.
 * @param options - Settings for this one request.
 * @returns One page of checkpoints.
 * @throws {@link ListFineTuningJobCheckpointsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTuningJobCheckpoints } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const checkpoints = await listFineTuningJobCheckpoints(client, {
 *   fine_tuning_job_id: 'ftjob-abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-checkpoints
 */
export function listFineTuningJobCheckpoints(
  client: Client,
  params: ListFineTuningJobCheckpointsParams,
  options?: RequestOptions,
): Promise<FineTuningJobCheckpointList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints' },
      params,
    ),
    options,
  )
}
