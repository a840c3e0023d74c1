// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelFineTuningJobParams, FineTuningJob } from './types.gen.ts'

/** What {@link cancelFineTuningJob} can throw, besides the reason of your own abort. */
export type CancelFineTuningJobError = RequestError

/**
 * Stops a job for good.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns The job, now cancelled.
 * @throws {@link CancelFineTuningJobError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelFineTuningJob } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const job = await cancelFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/cancel
 */
export function cancelFineTuningJob(
  client: Client,
  params: CancelFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(
    client,
    withParams({ method: 'POST', path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel' }, params),
    options,
  )
}
