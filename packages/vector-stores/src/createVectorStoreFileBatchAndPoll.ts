import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { createVectorStoreFileBatch } from './generated/createVectorStoreFileBatch.gen.ts'
import { retrieveVectorStoreFileBatch } from './generated/retrieveVectorStoreFileBatch.gen.ts'
import type {
  CreateVectorStoreFileBatchParams,
  VectorStoreFileBatch,
} from './generated/types.gen.ts'

/** What {@link createVectorStoreFileBatchAndPoll} can throw, besides the reason of your own abort. */
export type CreateVectorStoreFileBatchAndPollError = RequestError

/**
 * Adds uploaded files to a vector store, and waits until all of them can be searched. Look at the
 * batch's `status` and `file_counts`: files that failed are no errors here.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches`, then `GET
 * /vector_stores/{vector_store_id}/file_batches/{batch_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which files to add to which store. See {@link
 * CreateVectorStoreFileBatchParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The batch, no longer `in_progress`.
 * @throws {@link CreateVectorStoreFileBatchAndPollError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVectorStoreFileBatchAndPoll } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await createVectorStoreFileBatchAndPoll(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_ids: ['file-abc123', 'file-abc456'],
 * })
 * console.log(batch.file_counts)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export function createVectorStoreFileBatchAndPoll(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: PollingOptions<VectorStoreFileBatch>,
): Promise<VectorStoreFileBatch> {
  return pollCalls(
    (step, last) => {
      const { vector_store_id } = params
      return last
        ? retrieveVectorStoreFileBatch(client, { vector_store_id, batch_id: last.id }, step)
        : createVectorStoreFileBatch(client, params, step)
    },
    ({ status }) => status !== 'in_progress',
    options,
  )
}
