// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  BatchErrorSchema,
  BatchErrorsSchema,
  BatchListSchema,
  BatchOutputExpiresAfterSchema,
  BatchRequestCountsSchema,
  BatchSchema,
  BatchUsageInputTokensDetailsSchema,
  BatchUsageOutputTokensDetailsSchema,
  BatchUsageSchema,
  CancelBatchParamsSchema,
  CreateBatchParamsSchema,
  ListBatchesParamsSchema,
  RetrieveBatchParamsSchema,
} from '@bonsai-ai/batches/schemas'
