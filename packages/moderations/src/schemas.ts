// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

export {
  ModerationResultCategoriesSchema,
  ModerationResultCategoryAppliedInputTypesSchema,
  ModerationResultCategoryScoresSchema,
  ModerationResultSchema,
  ModerationSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateModerationParamsInputImageUrlImageUrlSchema,
  CreateModerationParamsInputImageUrlSchema,
  CreateModerationParamsInputTextSchema,
  CreateModerationParamsSchema,
} from './generated/schemasStrict.gen.ts'
