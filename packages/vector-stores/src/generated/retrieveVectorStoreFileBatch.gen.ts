// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link retrieveVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type RetrieveVectorStoreFileBatchError = RequestError

/**
 * Retrieves a batch with the counts of files done, failed and waiting.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch.
 * @throws {@link RetrieveVectorStoreFileBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVectorStoreFileBatch } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await retrieveVectorStoreFileBatch(client, {
 *   vector_store_id: 'vs_abc123',
 *   batch_id: 'vsfb_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch
 */
export function retrieveVectorStoreFileBatch(
  client: Client,
  params: RetrieveVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
