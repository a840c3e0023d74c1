// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { CreateVectorStoreFileParams, VectorStoreFile } from './types.gen.ts'

/** What {@link createVectorStoreFile} can throw, besides the reason of your own abort. */
export type CreateVectorStoreFileError = RequestError

/**
 * Adds one uploaded file to a vector store. A store takes 300 such writes a minute: for many files use `createVectorStoreFileBatch`.
 *
 * `POST /vector_stores/{vector_store_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns The file in the store, which is indexed in the background.
 * @throws {@link CreateVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await createVectorStoreFile(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export function createVectorStoreFile(
  client: Client,
  params: CreateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/files',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
