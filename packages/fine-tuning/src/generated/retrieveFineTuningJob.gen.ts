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
 * Retrieves a job with its status, settings and, once it is done, the name of the new model.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns The job.
 * @throws {@link RetrieveFineTuningJobError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveFineTuningJob } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const job = await retrieveFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/retrieve
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
