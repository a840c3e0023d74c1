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
 * Calls `POST /vector_stores/{vector_store_id}/files`.
 *
 * `POST /vector_stores/{vector_store_id}/files`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns See {@link VectorStoreFile}.
 * @throws {@link CreateVectorStoreFileError}
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
      },
      params,
    ),
    options,
  )
}
