// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

import { StrictToolSchema } from './schemasStrict.gen.ts'
import { ResponseConversationParamSchema } from './schemasStrict2.gen.ts'
import {
  CompactionServiceTierSchema,
  PersonalitySchema,
  PromptCacheRetentionSchema,
  ResponseIncludableSchema,
  ResponseInputItemSchema,
  ResponseTruncationSchema,
  ResponsesCompactionModelSchema,
  StrictReasoningSchema,
  StrictResponseTextConfigSchema,
  StrictToolChoiceParamSchema,
} from './schemasStrict3.gen.ts'
import { characters, object, union } from '@bonsai-ai/core/schemas'
import { StrictPromptCacheOptionsParamSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CancelResponseParams,
  CompactResponseParams,
  CountResponseInputTokensParams,
  DeleteResponseParams,
  ListResponseInputItemsParams,
  RetrieveResponseParams,
} from './types.gen.ts'

export const RetrieveResponseParamsSchema: v.GenericSchema<unknown, RetrieveResponseParams> =
  /* @__PURE__ */ object(() => ({
    response_id: v.string(),
    include: v.optional(v.array(ResponseIncludableSchema)),
    starting_after: v.optional(v.pipe(v.number(), v.integer())),
    include_obfuscation: v.optional(v.boolean()),
  }))

export const DeleteResponseParamsSchema: v.GenericSchema<unknown, DeleteResponseParams> =
  /* @__PURE__ */ object(() => ({ response_id: v.string() }))

export const CancelResponseParamsSchema: v.GenericSchema<unknown, CancelResponseParams> =
  /* @__PURE__ */ object(() => ({ response_id: v.string() }))

export const ListResponseInputItemsParamsSchema: v.GenericSchema<
  unknown,
  ListResponseInputItemsParams
> = /* @__PURE__ */ object(() => ({
  response_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  include: v.optional(v.array(ResponseIncludableSchema)),
}))

export const CountResponseInputTokensParamsSchema: v.GenericSchema<
  unknown,
  CountResponseInputTokensParams
> = /* @__PURE__ */ object(() => ({
  model: v.nullish(v.string()),
  input: v.nullish(
    union([v.pipe(v.string(), characters(0, 10485760)), v.array(ResponseInputItemSchema)]),
  ),
  previous_response_id: v.nullish(v.string()),
  tools: v.nullish(v.array(StrictToolSchema)),
  text: v.nullish(StrictResponseTextConfigSchema),
  reasoning: v.nullish(StrictReasoningSchema),
  truncation: v.optional(ResponseTruncationSchema),
  instructions: v.nullish(v.string()),
  personality: v.optional(PersonalitySchema),
  conversation: v.nullish(ResponseConversationParamSchema),
  tool_choice: v.nullish(StrictToolChoiceParamSchema),
  parallel_tool_calls: v.nullish(v.boolean()),
}))

export const CompactResponseParamsSchema: v.GenericSchema<unknown, CompactResponseParams> =
  /* @__PURE__ */ object(() => ({
    model: v.nullable(ResponsesCompactionModelSchema),
    input: v.nullish(
      union([v.pipe(v.string(), characters(0, 10485760)), v.array(ResponseInputItemSchema)]),
    ),
    previous_response_id: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    prompt_cache_key: v.nullish(v.pipe(v.string(), characters(0, 64))),
    prompt_cache_retention: v.nullish(PromptCacheRetentionSchema),
    prompt_cache_options: v.nullish(StrictPromptCacheOptionsParamSchema),
    service_tier: v.nullish(CompactionServiceTierSchema),
  }))
