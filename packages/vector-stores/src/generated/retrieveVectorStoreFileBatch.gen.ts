// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link retrieveVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type RetrieveVectorStoreFileBatchError = RequestError

/**
 * Calls `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFileBatch}.
 * @throws {@link RetrieveVectorStoreFileBatchError}
 */
export function retrieveVectorStoreFileBatch(
  client: Client,
  params: RetrieveVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
