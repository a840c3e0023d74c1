import type { PackageOverrides } from '../src/overrides.ts'

export default {
  index: [
    "export { cosineSimilarity } from './cosineSimilarity.ts'",
    "export { createEmbeddingVectors, type CreateEmbeddingVectorsError, type EmbeddingVector, type EmbeddingVectors } from './createEmbeddingVectors.ts'",
    "export { decodeEmbedding } from './decodeEmbedding.ts'",
    "export { dotProduct } from './dotProduct.ts'",
  ],
} satisfies PackageOverrides
