import {
  type Client,
  ParseError,
  type RequestError,
  type RequestOptions,
  responseOf,
} from '@bonsai-ai/core'
import { decodeEmbedding } from './decodeEmbedding.ts'
import { createEmbedding } from './generated/createEmbedding.gen.ts'
import type { CreateEmbeddingParams, EmbeddingList, Embedding } from './generated/types.gen.ts'

/** An embedding whose vector is decoded. */
export interface EmbeddingVector extends Omit<Embedding, 'embedding'> {
  /** Of length `dimensions`. */
  embedding: Float32Array
}

/** What {@link createEmbeddingVectors} resolves with. */
export interface EmbeddingVectors extends Omit<EmbeddingList, 'data'> {
  /** One for each input. */
  data: EmbeddingVector[]
}

/** What {@link createEmbeddingVectors} can throw, besides the reason of your own abort. */
export type CreateEmbeddingVectorsError = RequestError

/**
 * Embeds texts, and has the vectors sent as base64: a quarter of the bytes that they take as JSON.
 * Servers that know only numbers are understood as well.
 *
 * `POST /embeddings` with `encoding_format: 'base64'`. For the plain call, use `createEmbedding`.
 *
 * @param client - Client to send the request with.
 * @param params - Model and input. See {@link CreateEmbeddingParams}.
 * @param options - Settings for this one request.
 * @returns The embeddings, each a `Float32Array` of length `dimensions`.
 * @throws {@link CreateEmbeddingVectorsError}
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { cosineSimilarity, createEmbeddingVectors } from '@bonsai-ai/embeddings'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const { data } = await createEmbeddingVectors(client, {
 *   model: 'text-embedding-3-small',
 *   input: ['The cat sat on the mat.', 'A feline rested on the rug.'],
 * })
 * const [one, other] = data
 * if (one && other) console.log(cosineSimilarity(one.embedding, other.embedding))
 * ```
 *
 * @see https://platform.openai.com/docs/api-reference/embeddings/create
 */
export async function createEmbeddingVectors(
  client: Client,
  params: Omit<CreateEmbeddingParams, 'encoding_format'> & { encoding_format?: never },
  options?: RequestOptions,
): Promise<EmbeddingVectors> {
  const result = await createEmbedding(client, { ...params, encoding_format: 'base64' }, options)
  let data: EmbeddingVector[]
  try {
    data = result.data.map((item) => ({ ...item, embedding: decodeEmbedding(item.embedding) }))
  } catch (error) {
    const response = responseOf(Object(result) as object)
    if (!response) throw error
    throw new ParseError('POST /embeddings', response, JSON.stringify(result), 'vectors')
  }
  // The very object that came, so that `responseOf` and `requestIdOf` know it.
  return Object.assign(result, { data })
}
