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
 * Lets a paused job run on.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ResumeFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns The job, running again.
 * @throws {@link ResumeFineTuningJobError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { resumeFineTuningJob } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const job = await resumeFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/resume
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
