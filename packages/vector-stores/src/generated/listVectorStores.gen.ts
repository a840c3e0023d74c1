// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { ListVectorStoresParams, VectorStoreList } from './types.gen.ts'

/** What {@link listVectorStores} can throw, besides the reason of your own abort. */
export type ListVectorStoresError = RequestError

/**
 * Calls `GET /vector_stores`.
 *
 * `GET /vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoresParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreList}.
 * @throws {@link ListVectorStoresError}
 */
export function listVectorStores(
  client: Client,
  params?: ListVectorStoresParams,
  options?: RequestOptions,
): Promise<VectorStoreList> {
  return sendJson(
    client,
    withParams(
      { method: 'GET', path: '/vector_stores', headers: { 'openai-beta': 'assistants=v2' } },
      params,
    ),
    options,
  )
}
