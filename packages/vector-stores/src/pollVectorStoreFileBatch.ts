import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveVectorStoreFileBatch } from './generated/retrieveVectorStoreFileBatch.gen.ts'
import type {
  RetrieveVectorStoreFileBatchParams,
  VectorStoreFileBatch,
} from './generated/types.gen.ts'

/** What {@link pollVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type PollVectorStoreFileBatchError = RequestError

/**
 * Waits until all files of a batch can be searched. Look at its `status` and `file_counts`: files
 * that failed are no errors here.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which batch of which store.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The batch, no longer `in_progress`.
 * @throws {@link PollVectorStoreFileBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollVectorStoreFileBatch } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await pollVectorStoreFileBatch(client, {
 *   vector_store_id: 'vs_abc123',
 *   batch_id: 'vsfb_abc123',
 * })
 * console.log(batch.file_counts)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch
 */
export function pollVectorStoreFileBatch(
  client: Client,
  params: RetrieveVectorStoreFileBatchParams,
  options?: PollingOptions<VectorStoreFileBatch>,
): Promise<VectorStoreFileBatch> {
  return pollCalls(
    (step) => retrieveVectorStoreFileBatch(client, params, step),
    ({ status }) => status !== 'in_progress',
    options,
  )
}
