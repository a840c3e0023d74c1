// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { SearchVectorStoreParams, VectorStoreSearchResults } from './types.gen.ts'

/** What {@link searchVectorStore} can throw, besides the reason of your own abort. */
export type SearchVectorStoreError = RequestError

/**
 * Calls `POST /vector_stores/{vector_store_id}/search`.
 *
 * `POST /vector_stores/{vector_store_id}/search`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link SearchVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreSearchResults}.
 * @throws {@link SearchVectorStoreError}
 */
export function searchVectorStore(
  client: Client,
  params: SearchVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreSearchResults> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/search',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
