// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuningJob, PauseFineTuningJobParams } from './types.gen.ts'

/** What {@link pauseFineTuningJob} can throw, besides the reason of your own abort. */
export type PauseFineTuningJobError = RequestError

/**
 * Pauses a running job.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link PauseFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns The job, now paused.
 * @throws {@link PauseFineTuningJobError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pauseFineTuningJob } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const job = await pauseFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/pause
 */
export function pauseFineTuningJob(
  client: Client,
  params: PauseFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause' }, params),
    options,
  )
}
