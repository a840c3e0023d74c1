// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

export { createEmbedding, type CreateEmbeddingError } from './generated/createEmbedding.gen.ts'
export type * from './generated/types.gen.ts'
