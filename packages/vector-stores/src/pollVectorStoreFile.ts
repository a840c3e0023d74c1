import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveVectorStoreFile } from './generated/retrieveVectorStoreFile.gen.ts'
import type { RetrieveVectorStoreFileParams, VectorStoreFile } from './generated/types.gen.ts'

/** What {@link pollVectorStoreFile} can throw, besides the reason of your own abort. */
export type PollVectorStoreFileError = RequestError

/**
 * Waits until a file of a vector store can be searched. Look at its `status`: `failed` and
 * `cancelled` are no errors here.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - Which file of which store.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The file, no longer `in_progress`.
 * @throws {@link PollVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { pollVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await pollVectorStoreFile(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 * })
 * console.log(file.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getFile
 */
export function pollVectorStoreFile(
  client: Client,
  params: RetrieveVectorStoreFileParams,
  options?: PollingOptions<VectorStoreFile>,
): Promise<VectorStoreFile> {
  return pollCalls(
    (step) => retrieveVectorStoreFile(client, params, step),
    ({ status }) => status !== 'in_progress',
    options,
  )
}
