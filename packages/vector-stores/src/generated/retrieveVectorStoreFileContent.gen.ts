// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/vector-stores.ts or docs/vector-stores.json, then `npm run generate`.

import {
  type Client,
  type RequestError,
  type RequestOptions,
  sendJson,
  withParams,
} from '@bonsai-ai/core'
import type { RetrieveVectorStoreFileContentParams, VectorStoreFileContent } from './types.gen.ts'

/** What {@link retrieveVectorStoreFileContent} can throw, besides the reason of your own abort. */
export type RetrieveVectorStoreFileContentError = RequestError

/**
 * Retrieves the text that was read from a file of a vector store.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link RetrieveVectorStoreFileContentParams}.
 * @param options - Settings for this one request.
 * @returns One page of the text, in parts.
 * @throws {@link RetrieveVectorStoreFileContentError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { retrieveVectorStoreFileContent } from '@bonsai-ai/vector-stores'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const content = await retrieveVectorStoreFileContent(client, {
 *   vector_store_id: 'vs_abc123',
 *   file_id: 'file-abc123',
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getContent
 */
export function retrieveVectorStoreFileContent(
  client: Client,
  params: RetrieveVectorStoreFileContentParams,
  options?: RequestOptions,
): Promise<VectorStoreFileContent> {
  return sendJson(
    client,
    withParams(
      {
        method: 'GET',
        path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
        headers: { 'openai-beta': 'assistants=v2' },
      },
      params,
    ),
    options,
  )
}
