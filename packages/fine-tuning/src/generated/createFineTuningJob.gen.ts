// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateFineTuningJobParams, FineTuningJob } from './types.gen.ts'

/** What {@link createFineTuningJob} can throw, besides the reason of your own abort. */
export type CreateFineTuningJobError = RequestError

/**
 * Calls `POST /fine_tuning/jobs`.
 *
 * `POST /fine_tuning/jobs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateFineTuningJobParams}.
 * @param options - Settings for this one request.
 * @returns See {@link FineTuningJob}.
 * @throws {@link CreateFineTuningJobError}
 */
export function createFineTuningJob(
  client: Client,
  params: CreateFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return sendJson(client, { method: 'POST', path: '/fine_tuning/jobs', body: params }, options)
}
