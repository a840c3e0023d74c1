// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { DeleteVectorStoreFileParams, VectorStoreFileDeleted } from './types.gen.ts'

/** What {@link deleteVectorStoreFile} can throw, besides the reason of your own abort. */
export type DeleteVectorStoreFileError = RequestError

/**
 * Calls `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
 *
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFileDeleted}.
 * @throws {@link DeleteVectorStoreFileError}
 */
export function deleteVectorStoreFile(
  client: Client,
  params: DeleteVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFileDeleted> {
  return sendJson(
    client,
    withParams(
      {
        method: 'DELETE',
        path: '/vector_stores/{vector_store_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
