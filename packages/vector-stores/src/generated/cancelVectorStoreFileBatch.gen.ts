// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CancelVectorStoreFileBatchParams, VectorStoreFileBatch } from './types.gen.ts'

/** What {@link cancelVectorStoreFileBatch} can throw, besides the reason of your own abort. */
export type CancelVectorStoreFileBatchError = RequestError

/**
 * Stops indexing the files of a batch as soon as it can.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CancelVectorStoreFileBatchParams}.
 * @param options - Settings for this one request.
 * @returns The batch, on its way to `cancelled`.
 * @throws {@link CancelVectorStoreFileBatchError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cancelVectorStoreFileBatch } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const batch = await cancelVectorStoreFileBatch(client, {
 *   vector_store_id: 'vs_abc123',
 *   batch_id: 'vsfb_abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/cancelBatch
 */
export function cancelVectorStoreFileBatch(
  client: Client,
  params: CancelVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
