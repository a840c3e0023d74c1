// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVectorStoreParams, VectorStoreDeleted } from './types.gen.ts'

/** What {@link deleteVectorStore} can throw, besides the reason of your own abort. */
export type DeleteVectorStoreError = RequestError

/**
 * Deletes a vector store; the files in it stay.
 *
 * `DELETE /vector_stores/{vector_store_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVectorStoreParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the store is gone.
 * @throws {@link DeleteVectorStoreError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteVectorStore } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteVectorStore(client, { vector_store_id: 'vs_abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/delete
 */
export function deleteVectorStore(
  client: Client,
  params: DeleteVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/vector_stores/{vector_store_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
