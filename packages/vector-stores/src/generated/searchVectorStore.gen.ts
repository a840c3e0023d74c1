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
 * Searches a vector store for the chunks that best answer a query, within the files that pass a filter.
 *
 * `POST /vector_stores/{vector_store_id}/search`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link SearchVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns One page of chunks, the best first, each with its score.
 * @throws {@link SearchVectorStoreError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { searchVectorStore } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const results = await searchVectorStore(client, {
 *   vector_store_id: 'vs_abc123',
 *   query: 'How do I return an item?',
 *   max_num_results: 5,
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/search
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
        body: {},
      },
      params,
    ),
    options,
  )
}
