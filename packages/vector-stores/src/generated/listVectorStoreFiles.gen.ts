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
 * Calls `GET /vector_stores/{vector_store_id}/files`.
 *
 * `GET /vector_stores/{vector_store_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoreFilesParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFileList}.
 * @throws {@link ListVectorStoreFilesError}
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
