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
 * Lists the vector stores of the project, newest first.
 *
 * `GET /vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link ListVectorStoresParams}.
 * @param options - Settings for this one request.
 * @returns One page of vector stores.
 * @throws {@link ListVectorStoresError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { listVectorStores } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stores = await listVectorStores(client, { limit: 20 })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/list
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
