// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { FineTuningJobList, ListFineTuningJobsParams } from './types.gen.ts'

/** What {@link listFineTuningJobs} can throw, besides the reason of your own abort. */
export type ListFineTuningJobsError = RequestError

/**
 * Lists the fine-tuning jobs of the organization.
 *
 * `GET /fine_tuning/jobs`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListFineTuningJobsParams}.
 * @param options - Settings for this one request.
 * @returns One page of jobs.
 * @throws {@link ListFineTuningJobsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listFineTuningJobs } from '@bonsai-ai/fine-tuning'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const jobs = await listFineTuningJobs(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list
 */
export function listFineTuningJobs(
  client: Client,
  params?: ListFineTuningJobsParams,
  options?: RequestOptions,
): Promise<FineTuningJobList> {
  return sendJson(client, withParams({ method: 'GET', path: '/fine_tuning/jobs' }, params), options)
}
