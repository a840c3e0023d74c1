import { type Client, pollCalls, type PollingOptions, type RequestError } from '@bonsai-ai/core'
import { retrieveVectorStoreFile } from './generated/retrieveVectorStoreFile.gen.ts'
import type { VectorStoreFile } from './generated/types.gen.ts'
import { uploadVectorStoreFile, type UploadVectorStoreFileParams } from './uploadVectorStoreFile.ts'

/** What {@link uploadVectorStoreFileAndPoll} can throw, besides the reason of your own abort. */
export type UploadVectorStoreFileAndPollError = RequestError

/**
 * Uploads a file, adds it to a vector store, and waits until it can be searched. Look at its
 * `status`: `failed` and `cancelled` are no errors here.
 *
 * `POST /files` with purpose `assistants`, `POST /vector_stores/{vector_store_id}/files`, then
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - The file and the store. See {@link UploadVectorStoreFileParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The file, no longer `in_progress`.
 * @throws {@link UploadVectorStoreFileAndPollError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { uploadVectorStoreFileAndPoll } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await uploadVectorStoreFileAndPoll(client, {
 *   vector_store_id: 'vs_abc123',
 *   file: await toFile('Oaks grow slowly.', 'oaks.md'),
 * })
 * console.log(file.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export function uploadVectorStoreFileAndPoll(
  client: Client,
  params: UploadVectorStoreFileParams,
  options?: PollingOptions<VectorStoreFile>,
): Promise<VectorStoreFile> {
  const { vector_store_id } = params
  return pollCalls(
    (step, last) =>
      last
        ? retrieveVectorStoreFile(client, { vector_store_id, file_id: last.id }, step)
        : uploadVectorStoreFile(client, params, step),
    ({ status }) => status !== 'in_progress',
    options,
  )
}
