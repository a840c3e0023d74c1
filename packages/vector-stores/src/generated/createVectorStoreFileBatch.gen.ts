// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link createVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type CreateVectorStoreFileBatchError = RequestError

/**
 * Calls `POST /vector_stores/{vector_store_id}/file_batches`.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFileBatch}.
 * @throws {@link CreateVectorStoreFileBatchError}
 */
export function createVectorStoreFileBatch(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/file_batches',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
