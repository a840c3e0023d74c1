import {
  asOneCall,
  type Client,
  isApiError,
  type RequestError,
  type RequestOptions,
} from '@bonsai-ai/core'
import { deleteFile } from '@bonsai-ai/files'
import { createBatch } from './generated/createBatch.gen.ts'
import type { Batch, CreateBatchParams } from './generated/types.gen.ts'
import { uploadBatchFile, type UploadBatchFileParams } from './uploadBatchFile.ts'

/** Params of {@link createBatchWithUploadFile}. */
export interface CreateBatchWithUploadFileParams
  extends
    UploadBatchFileParams,
    Pick<CreateBatchParams, 'metadata' | 'output_expires_after'>,
    Partial<Pick<CreateBatchParams, 'completion_window'>> {}

/** What {@link createBatchWithUploadFile} can throw, besides the reason of your own abort. */
export type CreateBatchWithUploadFileError = RequestError

/**
 * Uploads requests and creates a batch of them. Their endpoint is the batch's. A file whose batch
 * the API refuses is deleted again.
 *
 * `POST /files`, then `POST /batches`.
 *
 * @param client - Client to send the requests with.
 * @param params - The requests, and what the batch is to have. `completion_window` is `'24h'`
 * unless given.
 * @param options - Settings of each request; `totalTimeout` and `signal` are for both.
 * @returns The batch, which the API has begun to look at. `pollBatch` waits for its end.
 * @throws {@link CreateBatchWithUploadFileError}; TypeError for requests that make no batch, before
 * anything is sent.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { batchRequest, createBatchWithUploadFile, pollBatch } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const { id } = await createBatchWithUploadFile(client, {
 *   requests: ['oak', 'elm'].map((tree) =>
 *     batchRequest('/v1/responses', tree, { model: 'gpt-5.5', input: `How tall is an ${tree}?` }),
 *   ),
 * })
 * const batch = await pollBatch(client, { batch_id: id })
 * console.log(batch.status, batch.output_file_id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/batch/create
 */
export function createBatchWithUploadFile(
  client: Client,
  params: CreateBatchWithUploadFileParams,
  options?: RequestOptions,
): Promise<Batch> {
  const { requests, filename, expires_after, completion_window = '24h', ...rest } = params
  let file_id: string | undefined
  return asOneCall(
    'batch',
    options,
    async (step) => {
      const all = [...requests]
      const upload = { requests: all, filename, expires_after }
      // What is meant for one of the two requests is meant for the batch.
      const file = await uploadBatchFile(client, upload, {
        ...step,
        extraBody: undefined,
        idempotencyKey: undefined,
        schema: undefined,
      })
      file_id = file.id
      // Without requests there would be no file.
      const [{ url }] = all as [(typeof all)[0]]
      const batch = { input_file_id: file.id, endpoint: url, completion_window, ...rest }
      return createBatch(client, batch, step)
    },
    // After any other failure there may be a batch that needs the file.
    async (undo, error) =>
      file_id && isApiError(error) && error.status < 500 && deleteFile(client, { file_id }, undo),
  )
}
