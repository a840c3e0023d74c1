// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

export { createEmbedding, type CreateEmbeddingError } from './generated/createEmbedding.gen.ts'
export { cosineSimilarity } from './cosineSimilarity.ts'
export {
  createEmbeddingVectors,
  type CreateEmbeddingVectorsError,
  type EmbeddingVector,
  type EmbeddingVectors,
} from './createEmbeddingVectors.ts'
export { decodeEmbedding } from './decodeEmbedding.ts'
export { dotProduct } from './dotProduct.ts'
export type * from './generated/types.gen.ts'
