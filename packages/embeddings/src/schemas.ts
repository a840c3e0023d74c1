// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

export {
  EmbeddingListSchema,
  EmbeddingListUsageSchema,
  EmbeddingSchema,
} from './generated/schemasLenient.gen.ts'
export { CreateEmbeddingParamsSchema } from './generated/schemasStrict.gen.ts'
