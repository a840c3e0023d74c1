import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { createVectorStoreFile } from './generated/createVectorStoreFile.gen.ts'
import { retrieveVectorStoreFile } from './generated/retrieveVectorStoreFile.gen.ts'
import type { CreateVectorStoreFileParams, VectorStoreFile } from './generated/types.gen.ts'

/** What {@link createVectorStoreFileAndPoll} can throw, besides the reason of your own abort. */
export type CreateVectorStoreFileAndPollError = RequestError

/**
 * Adds an uploaded file to a vector store, and waits until it can be searched. Look at its
 * `status`: `failed` and `cancelled` are no errors here.
 *
 * `POST /vector_stores/{vector_store_id}/files`, then `GET
 * /vector_stores/{vector_store_id}/files/{file_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which file to add to which store. See {@link CreateVectorStoreFileParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The file, no longer `in_progress`.
 * @throws {@link CreateVectorStoreFileAndPollError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVectorStoreFileAndPoll } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await createVectorStoreFileAndPoll(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 * })
 * console.log(file.status, file.usage_bytes)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export function createVectorStoreFileAndPoll(
  client: Client,
  params: CreateVectorStoreFileParams,
  options?: PollingOptions<VectorStoreFile>,
): Promise<VectorStoreFile> {
  return pollCalls(
    (step, last) => {
      const { vector_store_id } = params
      return last
        ? retrieveVectorStoreFile(client, { vector_store_id, file_id: last.id }, step)
        : createVectorStoreFile(client, params, step)
    },
    ({ status }) => status !== 'in_progress',
    options,
  )
}
