// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { UpdateVectorStoreParams, VectorStore } from './types.gen.ts'

/** What {@link updateVectorStore} can throw, besides the reason of your own abort. */
export type UpdateVectorStoreError = RequestError

/**
 * Calls `POST /vector_stores/{vector_store_id}`.
 *
 * `POST /vector_stores/{vector_store_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStore}.
 * @throws {@link UpdateVectorStoreError}
 */
export function updateVectorStore(
  client: Client,
  params: UpdateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStore> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
