// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

import { type Client, type RequestError, type RequestOptions, sendJson } from '@bonsai-ai/core'
import type { CreateEmbeddingParams, EmbeddingList } from './types.gen.ts'

/** What {@link createEmbedding} can throw, besides the reason of your own abort. */
export type CreateEmbeddingError = RequestError

/**
 * Creates vectors of texts that lie the closer, the closer the texts are in meaning.
 *
 * `POST /embeddings`.
 *
 * @param client - Client to send the request with.
 * @param params - See {@link CreateEmbeddingParams}.
 * @param options - Settings for this one request.
 * @returns One embedding for each input, in the order of the inputs.
 * @throws {@link CreateEmbeddingError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createEmbedding } from '@bonsai-ai/embeddings'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const embeddings = await createEmbedding(client, {
 *   model: 'text-embedding-3-small',
 *   input: ['a red apple', 'a green pear'],
 * })
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/embeddings/create
 */
export function createEmbedding(
  client: Client,
  params: CreateEmbeddingParams,
  options?: RequestOptions,
): Promise<EmbeddingList> {
  return sendJson(client, { method: 'POST', path: '/embeddings', body: params }, options)
}
