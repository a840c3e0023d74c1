// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/batches.ts or docs/batches.json, then `npm run generate`.

export {
  BatchErrorSchema,
  BatchErrorsSchema,
  BatchListSchema,
  BatchRequestCountsSchema,
  BatchSchema,
  BatchUsageInputTokensDetailsSchema,
  BatchUsageOutputTokensDetailsSchema,
  BatchUsageSchema,
} from './generated/schemasLenient.gen.ts'
export {
  BatchOutputExpiresAfterSchema,
  CancelBatchParamsSchema,
  CreateBatchParamsSchema,
  ListBatchesParamsSchema,
  RetrieveBatchParamsSchema,
} from './generated/schemasStrict.gen.ts'
