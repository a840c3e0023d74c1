// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVectorStoreParams, VectorStore } from './types.gen.ts'

/** What {@link retrieveVectorStore} can throw, besides the reason of your own abort. */
export type RetrieveVectorStoreError = RequestError

/**
 * Retrieves a vector store with its file counts and size.
 *
 * `GET /vector_stores/{vector_store_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns The vector store.
 * @throws {@link RetrieveVectorStoreError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVectorStore } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const store = await retrieveVectorStore(client, { vector_store_id: 'vs_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/retrieve
 */
export function retrieveVectorStore(
  client: Client,
  params: RetrieveVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStore> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
