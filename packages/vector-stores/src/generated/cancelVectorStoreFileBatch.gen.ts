// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link cancelVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type CancelVectorStoreFileBatchError = RequestError

/**
 * Calls `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFileBatch}.
 * @throws {@link CancelVectorStoreFileBatchError}
 */
export function cancelVectorStoreFileBatch(
  client: Client,
  params: CancelVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
