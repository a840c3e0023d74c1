import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveBatch } from './generated/retrieveBatch.gen.ts'
import type { Batch, RetrieveBatchParams } from './generated/types.gen.ts'

/** What {@link pollBatch} can throw, besides the reason of your own abort. */
export type PollBatchError = RequestError

/**
 * Waits for the end of a batch: until it is completed, failed, expired or cancelled. Look at its
 * `status`: the last three are no errors here.
 *
 * `GET /batches/{batch_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which batch.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The batch as it ended.
 * @throws {@link PollBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await pollBatch(
 *   client,
 *   { batch_id: 'batch_abc123' },
 *   { interval: 60_000, onUpdate: ({ request_counts }) => console.log(request_counts) },
 * )
 * console.log(batch.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/retrieve
 */
export function pollBatch(
  client: Client,
  params: RetrieveBatchParams,
  options?: PollingOptions<Batch>,
): Promise<Batch> {
  return pollCalls(
    (step) => retrieveBatch(client, params, step),
    ({ status }) => !['validating', 'in_progress', 'finalizing', 'cancelling'].includes(status),
    options,
  )
}
