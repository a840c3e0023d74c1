import {
  asOneCall,
  type Client,
  concurrently,
  pollCalls,
  type PollingOptions,
  type RequestError,
  type RequestOptions,
  type Uploadable,
} from '@bonsai-ai/core'
import { createFile, type CreateFileParams, deleteFile } from '@bonsai-ai/files'
import { createVectorStoreFileBatch } from './generated/createVectorStoreFileBatch.gen.ts'
import { retrieveVectorStoreFileBatch } from './generated/retrieveVectorStoreFileBatch.gen.ts'
import type {
  CreateVectorStoreFileBatchParams,
  VectorStoreFileBatch,
} from './generated/types.gen.ts'

/** Params of {@link uploadVectorStoreFileBatchAndPoll}. */
export interface UploadVectorStoreFileBatchParams
  extends Omit<CreateVectorStoreFileBatchParams, 'files'>, Pick<CreateFileParams, 'expires_after'> {
  /** The files to upload, with names as `toFile` gives them. */
  files: Iterable<Uploadable> | AsyncIterable<Uploadable>
  /** IDs of files that are uploaded already, to be in the batch as well. */
  file_ids?: readonly string[] | undefined
}

/** Settings of {@link uploadVectorStoreFileBatchAndPoll}. */
export interface UploadVectorStoreFileBatchOptions extends PollingOptions<VectorStoreFileBatch> {
  /**
   * How many files are uploaded at a time.
   *
   * @defaultValue `5`
   */
  readonly concurrency?: number | undefined
}

/** What {@link uploadVectorStoreFileBatchAndPoll} can throw, besides the reason of your own abort. */
export type UploadVectorStoreFileBatchAndPollError = RequestError

/**
 * Uploads files in parallel, adds them to a vector store as a batch, and waits until all of them can
 * be searched. Look at the batch's `status` and `file_counts`: files that the API could not read are
 * no errors here. When an upload or the batch fails, the files uploaded so far are deleted again.
 *
 * `POST /files` with purpose `assistants` for each file,
 * `POST /vector_stores/{vector_store_id}/file_batches`, then
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, again and again.
 *
 * @param client - Client to send the requests with.
 * @param params - The files and the store. See {@link UploadVectorStoreFileBatchParams}.
 * @param options - Settings of each request and of the polling; every 5000 ms unless the server or
 * `interval` says otherwise.
 * @returns The batch, no longer `in_progress`.
 * @throws {@link UploadVectorStoreFileBatchAndPollError}; TypeError where there is no file at all.
 *
 * @example
 * ```ts
 * import { createClient, toFile } from '@bonsai-ai/core'
 * import { uploadVectorStoreFileBatchAndPoll } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await uploadVectorStoreFileBatchAndPoll(client, {
 *   vector_store_id: 'vs_abc123',
 *   files: [
 *     await toFile('Oaks grow slowly.', 'oaks.md'),
 *     await toFile('Elms grow fast.', 'elms.md'),
 *   ],
 * })
 * console.log(batch.file_counts)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export function uploadVectorStoreFileBatchAndPoll(
  client: Client,
  params: UploadVectorStoreFileBatchParams,
  options: UploadVectorStoreFileBatchOptions = {},
): Promise<VectorStoreFileBatch> {
  const { concurrency = 5, ...polling } = options
  const { vector_store_id } = params
  return pollCalls(
    (step, last) =>
      last
        ? retrieveVectorStoreFileBatch(client, { vector_store_id, batch_id: last.id }, step)
        : uploadBatch(client, params, concurrency, step),
    ({ status }) => status !== 'in_progress',
    polling,
  )
}

function uploadBatch(
  client: Client,
  params: UploadVectorStoreFileBatchParams,
  concurrency: number,
  options: RequestOptions,
): Promise<VectorStoreFileBatch> {
  const { files, file_ids = [], expires_after, ...rest } = params
  const uploaded: string[] = []
  return asOneCall(
    'upload',
    options,
    async (step) => {
      // What is meant for one of the requests is meant for the store.
      const fileOptions = {
        ...step,
        extraBody: undefined,
        idempotencyKey: undefined,
        schema: undefined,
      }
      const ids = await concurrently(files, concurrency, async (file) => {
        const upload = { file, purpose: 'assistants', expires_after } as const
        const { id } = await createFile(client, upload, fileOptions)
        uploaded.push(id)
        return id
      })
      const all = [...file_ids, ...ids]
      if (all.length === 0) throw new TypeError('a batch needs a file or more')
      return createVectorStoreFileBatch(client, { ...rest, file_ids: all }, step)
    },
    async (undo) =>
      concurrently(uploaded, concurrency, (file_id) =>
        deleteFile(client, { file_id }, undo).catch(() => {}),
      ),
  )
}
