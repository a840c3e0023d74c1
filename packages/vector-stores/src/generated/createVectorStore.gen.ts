// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateVectorStoreParams, VectorStore } from './types.gen.ts'

/** What {@link createVectorStore} can throw, besides the reason of your own abort. */
export type CreateVectorStoreError = RequestError

/**
 * Creates a vector store, empty or with files to index.
 *
 * `POST /vector_stores`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns The new store; its files are indexed in the background.
 * @throws {@link CreateVectorStoreError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVectorStore } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const store = await createVectorStore(client, { name: 'Support FAQ', file_ids: ['file-abc123'] })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/create
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
      body: params ?? {},
    },
    options,
  )
}
