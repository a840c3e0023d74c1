// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuningJob, ResumeFineTuningJobParams } from './types.gen.ts'

/** What {@link resumeFineTuningJob} can throw, besides the reason of your own abort. */
export type ResumeFineTuningJobError = RequestError

/**
 * Calls `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ResumeFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuningJob}.
 * @throws {@link ResumeFineTuningJobError}
 */
export function resumeFineTuningJob(
  client: Client,
  params: ResumeFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume' }, params),
    options,
  )
}
