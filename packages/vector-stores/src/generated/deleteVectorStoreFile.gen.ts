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
 * Takes a file out of a vector store; the uploaded file itself stays.
 *
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link DeleteVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns A confirmation that the file is out of the store.
 * @throws {@link DeleteVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { deleteVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * await deleteVectorStoreFile(client, { vector_store_id: 'vs_abc123', file_id: 'file-abc123' })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/deleteFile
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
