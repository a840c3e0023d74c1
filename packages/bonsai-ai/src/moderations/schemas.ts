// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  CreateModerationParamsInputImageUrlImageUrlSchema,
  CreateModerationParamsInputImageUrlSchema,
  CreateModerationParamsInputTextSchema,
  CreateModerationParamsSchema,
  ModerationResultCategoriesSchema,
  ModerationResultCategoryAppliedInputTypesSchema,
  ModerationResultCategoryScoresSchema,
  ModerationResultSchema,
  ModerationSchema,
} from '@bonsai-ai/moderations/schemas'
