// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

import { object } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  Moderation,
  ModerationResult,
  ModerationResultCategories,
  ModerationResultCategoryAppliedInputTypes,
  ModerationResultCategoryScores,
} from './types.gen.ts'

export const ModerationResultCategoriesSchema: v.GenericSchema<
  unknown,
  ModerationResultCategories
> = /* @__PURE__ */ object(() => ({
  hate: v.nullish(v.boolean()),
  'hate/threatening': v.nullish(v.boolean()),
  harassment: v.nullish(v.boolean()),
  'harassment/threatening': v.nullish(v.boolean()),
  illicit: v.nullish(v.boolean()),
  'illicit/violent': v.nullish(v.boolean()),
  'self-harm': v.nullish(v.boolean()),
  'self-harm/intent': v.nullish(v.boolean()),
  'self-harm/instructions': v.nullish(v.boolean()),
  sexual: v.nullish(v.boolean()),
  'sexual/minors': v.nullish(v.boolean()),
  violence: v.nullish(v.boolean()),
  'violence/graphic': v.nullish(v.boolean()),
}))

export const ModerationResultCategoryScoresSchema: v.GenericSchema<
  unknown,
  ModerationResultCategoryScores
> = /* @__PURE__ */ object(() => ({
  hate: v.nullish(v.number()),
  'hate/threatening': v.nullish(v.number()),
  harassment: v.nullish(v.number()),
  'harassment/threatening': v.nullish(v.number()),
  illicit: v.nullish(v.number()),
  'illicit/violent': v.nullish(v.number()),
  'self-harm': v.nullish(v.number()),
  'self-harm/intent': v.nullish(v.number()),
  'self-harm/instructions': v.nullish(v.number()),
  sexual: v.nullish(v.number()),
  'sexual/minors': v.nullish(v.number()),
  violence: v.nullish(v.number()),
  'violence/graphic': v.nullish(v.number()),
}))

export const ModerationResultCategoryAppliedInputTypesSchema: v.GenericSchema<
  unknown,
  ModerationResultCategoryAppliedInputTypes
> = /* @__PURE__ */ object(() => ({
  hate: v.nullish(v.array(v.literal('text'))),
  'hate/threatening': v.nullish(v.array(v.literal('text'))),
  harassment: v.nullish(v.array(v.literal('text'))),
  'harassment/threatening': v.nullish(v.array(v.literal('text'))),
  illicit: v.nullish(v.array(v.literal('text'))),
  'illicit/violent': v.nullish(v.array(v.literal('text'))),
  'self-harm': v.nullish(v.array(v.string())),
  'self-harm/intent': v.nullish(v.array(v.string())),
  'self-harm/instructions': v.nullish(v.array(v.string())),
  sexual: v.nullish(v.array(v.string())),
  'sexual/minors': v.nullish(v.array(v.literal('text'))),
  violence: v.nullish(v.array(v.string())),
  'violence/graphic': v.nullish(v.array(v.string())),
}))

export const ModerationResultSchema: v.GenericSchema<unknown, ModerationResult> =
  /* @__PURE__ */ object(() => ({
    flagged: v.nullish(v.boolean()),
    categories: v.nullish(ModerationResultCategoriesSchema),
    category_scores: v.nullish(ModerationResultCategoryScoresSchema),
    category_applied_input_types: v.nullish(ModerationResultCategoryAppliedInputTypesSchema),
  }))

export const ModerationSchema: v.GenericSchema<unknown, Moderation> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    model: v.nullish(v.string()),
    results: v.nullish(v.array(ModerationResultSchema)),
  }),
)
