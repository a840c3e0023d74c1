// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVectorStoreFilesParams, VectorStoreFileList } from './types.gen.ts'

/** What {@link listVectorStoreFiles} can throw, besides the reason of your own abort. */
export type ListVectorStoreFilesError = RequestError

/**
 * Lists the files of a vector store, all or those of one status.
 *
 * `GET /vector_stores/{vector_store_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoreFilesParams}.
 * @param options - Settings for this one request.
 * @returns One page of files.
 * @throws {@link ListVectorStoreFilesError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVectorStoreFiles } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const files = await listVectorStoreFiles(client, { vector_store_id: 'vs_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/listFiles
 */
export function listVectorStoreFiles(
  client: Client,
  params: ListVectorStoreFilesParams,
  options?: RequestOptions,
): Promise<VectorStoreFileList> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
