// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVectorStoreParams, VectorStoreDeleted } from './types.gen.ts'

/** What {@link deleteVectorStore} can throw, besides the reason of your own abort. */
export type DeleteVectorStoreError = RequestError

/**
 * Calls `DELETE /vector_stores/{vector_store_id}`.
 *
 * `DELETE /vector_stores/{vector_store_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreDeleted}.
 * @throws {@link DeleteVectorStoreError}
 */
export function deleteVectorStore(
  client: Client,
  params: DeleteVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/vector_stores/{vector_store_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
