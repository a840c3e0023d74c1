// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVectorStoreFileParams, VectorStoreFile } from './types.gen.ts'

/** What {@link retrieveVectorStoreFile} can throw, besides the reason of your own abort. */
export type RetrieveVectorStoreFileError = RequestError

/**
 * Retrieves a file of a vector store with its indexing status.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns The file in the store.
 * @throws {@link RetrieveVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await retrieveVectorStoreFile(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getFile
 */
export function retrieveVectorStoreFile(
  client: Client,
  params: RetrieveVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
