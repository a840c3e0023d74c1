// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link createVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type CreateVectorStoreFileBatchError = RequestError

/**
 * Adds up to 2000 files to a vector store in one request. A store takes 300 such writes a minute, those of `createVectorStoreFile` included.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch, to be polled until all files are indexed.
 * @throws {@link CreateVectorStoreFileBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVectorStoreFileBatch } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await createVectorStoreFileBatch(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_ids: ['file-abc123', 'file-def456'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export function createVectorStoreFileBatch(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/file_batches',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
