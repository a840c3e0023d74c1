// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateVectorStoreParams, VectorStore } from './types.gen.ts'

/** What {@link createVectorStore} can throw, besides the reason of your own abort. */
export type CreateVectorStoreError = RequestError

/**
 * Calls `POST /vector_stores`.
 *
 * `POST /vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStore}.
 * @throws {@link CreateVectorStoreError}
 */
export function createVectorStore(
  client: Client,
  params?: CreateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStore> {
  return sendJson(
    client,
    {
      method: 'POST',
      path: '/vector_stores',
      headers: { 'openai-beta': 'assistants=v2' },
      body: params,
    },
    options,
  )
}
