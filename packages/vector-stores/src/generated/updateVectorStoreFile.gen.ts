// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { UpdateVectorStoreFileParams, VectorStoreFile } from './types.gen.ts'

/** What {@link updateVectorStoreFile} can throw, besides the reason of your own abort. */
export type UpdateVectorStoreFileError = RequestError

/**
 * Sets the attributes of a file in a vector store, which searches can filter by.
 *
 * `POST /vector_stores/{vector_store_id}/files/{file_id}`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link UpdateVectorStoreFileParams}.
 * @param options - Settings for this one request.
 * @returns The file as it now is.
 * @throws {@link UpdateVectorStoreFileError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { updateVectorStoreFile } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const file = await updateVectorStoreFile(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 *   attributes: { region: 'eu', year: 2026 },
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/updateAttributes
 */
export function updateVectorStoreFile(
  client: Client,
  params: UpdateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  return sendJson(
    client,
    withParams(
      {
        method: 'POST',
        path: '/vector_stores/{vector_store_id}/files/{file_id}',
        headers: { 'openai-beta': 'assistants=v2' },
        body: {},
      },
      params,
    ),
    options,
  )
}
