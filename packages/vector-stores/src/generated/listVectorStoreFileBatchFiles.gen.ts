// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVectorStoreFileBatchFilesParams, VectorStoreFileList } from './types.gen.ts'

/** What {@link listVectorStoreFileBatchFiles} can throw, besides the reason of your own abort. */
export type ListVectorStoreFileBatchFilesError = RequestError

/**
 * Lists the files of a batch, all or those of one status.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoreFileBatchFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListVectorStoreFileBatchFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVectorStoreFileBatchFiles } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listVectorStoreFileBatchFiles(client, {
 *   vector_store_id: 'vs_abc123',
 *   batch_id: 'vsfb_abc123',
 *   filter: 'failed',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/listBatchFiles
 */
export function listVectorStoreFileBatchFiles(
  client: Client,
  params: ListVectorStoreFileBatchFilesParams,
  options?: RequestOptions,
): Promise<VectorStoreFileList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
