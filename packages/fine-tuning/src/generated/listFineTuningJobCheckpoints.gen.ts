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
 * Calls `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuningJobCheckpointsParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuningJobCheckpointList}.
 * @throws {@link ListFineTuningJobCheckpointsError}
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
