// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateFineTuningJobParams, FineTuningJob } from './types.gen.ts'

/** What {@link createFineTuningJob} can throw, besides the reason of your own abort. */
export type CreateFineTuningJobError = RequestError

/**
 * Starts a job that trains a model on an uploaded data set.
 *
 * `POST /fine_tuning/jobs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns The job, queued for validation.
 * @throws {@link CreateFineTuningJobError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createFineTuningJob } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const job = await createFineTuningJob(client, {
 *   model: 'gpt-4o-mini',
 *   training_file: 'file-abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/create
 */
export function createFineTuningJob(
  client: Client,
  params: CreateFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(client, { method: 'POST', path: '/fine_tuning/jobs', body: params }, options)
}
