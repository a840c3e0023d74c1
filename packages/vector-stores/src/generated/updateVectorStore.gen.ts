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
 * Changes the name, expiry or metadata of a vector store.
 *
 * `POST /vector_stores/{vector_store_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns The vector store as it now is.
 * @throws {@link UpdateVectorStoreError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateVectorStore } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const store = await updateVectorStore(client, {
 *   vector_store_id: 'vs_abc123',
 *   name: 'Support FAQ 2026',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/modify
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
        body: {},
      },
      params,
    ),
    options,
  )
}
