import { asOneCall, type Client, type RequestError, type RequestOptions } from '@bonsai-ai/core'
import { createFile, type CreateFileParams, deleteFile } from '@bonsai-ai/files'
import { createVectorStoreFile } from './generated/createVectorStoreFile.gen.ts'
import type { CreateVectorStoreFileParams, VectorStoreFile } from './generated/types.gen.ts'

/** Params of {@link uploadVectorStoreFile} and `uploadVectorStoreFileAndPoll`. */
export interface UploadVectorStoreFileParams
  extends
    Omit<CreateVectorStoreFileParams, 'file_id'>,
    Pick<CreateFileParams, 'file' | 'expires_after'> {}

/** What {@link uploadVectorStoreFile} can throw, besides the reason of your own abort. */
export type UploadVectorStoreFileError = RequestError

/**
 * Uploads a file and adds it to a vector store. A file that cannot be added is deleted again.
 *
 * `POST /files` with purpose `assistants`, then `POST /vector_stores/{vector_store_id}/files`.
 *
 * @param client - Client to send the requests with.
 * @param params - The file and the store. See {@link UploadVectorStoreFileParams}.
 * @param options - Settings of each request; `totalTimeout` and `signal` are for both.
 * @returns The file of the store, most likely still `in_progress`. `pollVectorStoreFile` waits.
 * @throws {@link UploadVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { uploadVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await uploadVectorStoreFile(client, {
 *   vector_store_id: 'vs_abc123',
 *   file: await toFile('Oaks grow slowly.', 'oaks.md'),
 * })
 * console.log(file.status)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export function uploadVectorStoreFile(
  client: Client,
  params: UploadVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  const { file, expires_after, ...rest } = params
  let file_id: string | undefined
  return asOneCall(
    'upload',
    options,
    async (step) => {
      const upload = { file, purpose: 'assistants', expires_after } as const
      const { id } = await createFile(client, upload, {
        ...step,
        // What is meant for one of the two requests is meant for the store.
        extraBody: undefined,
        idempotencyKey: undefined,
        schema: undefined,
      })
      file_id = id
      return createVectorStoreFile(client, { ...rest, file_id }, step)
    },
    async (undo) => file_id && deleteFile(client, { file_id }, undo),
  )
}
