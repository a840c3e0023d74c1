// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuningJob, RetrieveFineTuningJobParams } from './types.gen.ts'

/** What {@link retrieveFineTuningJob} can throw, besides the reason of your own abort. */
export type RetrieveFineTuningJobError = RequestError

/**
 * Calls `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuningJob}.
 * @throws {@link RetrieveFineTuningJobError}
 */
export function retrieveFineTuningJob(
  client: Client,
  params: RetrieveFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(
    client,
    withParams({ method: 'GET', path: '/fine_tuning/jobs/{fine_tuning_job_id}' }, params),
    options,
  )
}
