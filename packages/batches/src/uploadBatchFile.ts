import type { Client, RequestError, RequestOptions } from '@bonsai-ai/core'
import { createFile, type CreateFileParams, type FileObject } from '@bonsai-ai/files'
import type { BatchRequest } from './batchRequest.ts'
import { toBatchFile } from './toBatchFile.ts'

/** Params of {@link uploadBatchFile}. */
export interface UploadBatchFileParams extends Pick<CreateFileParams, 'expires_after'> {
  /** The requests, of `batchRequest`. */
  requests: Iterable<BatchRequest>
  /**
   * What the file is called.
   *
   * @defaultValue `'batchinput.jsonl'`
   */
  filename?: string | undefined
}

/** What {@link uploadBatchFile} can throw, besides the reason of your own abort. */
export type UploadBatchFileError = RequestError

/**
 * Writes requests into a JSONL file and uploads it, to be the input of a batch.
 *
 * `POST /files` with purpose `batch`. `createBatchWithUploadFile` creates the batch as well.
 *
 * @param client - Client to send the request with.
 * @param params - The requests. See {@link UploadBatchFileParams}.
 * @param options - Settings for this one request.
 * @returns The file; its `id` is the batch's `input_file_id`.
 * @throws {@link UploadBatchFileError}; TypeError for requests that make no batch, before anything
 * is sent.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { batchRequest, uploadBatchFile } from '@bonsai-ai/batches'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await uploadBatchFile(client, {
 *   requests: [
 *     batchRequest('/v1/responses', 'oak', { model: 'gpt-5.5', input: 'How tall is an oak?' }),
 *   ],
 * })
 * console.log(file.id)
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/files/create
 */
export async function uploadBatchFile(
  client: Client,
  params: UploadBatchFileParams,
  options?: RequestOptions,
): Promise<FileObject> {
  const { requests, filename, expires_after } = params
  const file = toBatchFile(requests, filename)
  return createFile(client, { file, purpose: 'batch', expires_after }, options)
}
