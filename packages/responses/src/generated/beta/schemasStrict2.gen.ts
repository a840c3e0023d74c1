// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

import { StrictToolSchema } from '../schemasStrict.gen.ts'
import {
  ResponseConversationParamSchema,
  StrictResponsePromptSchema,
} from '../schemasStrict2.gen.ts'
import {
  CompactionServiceTierSchema,
  ContextManagementSchema,
  PersonalitySchema,
  PromptCacheRetentionSchema,
  ResponseIncludableSchema,
  ResponseStreamOptionsSchema,
  ResponseTruncationSchema,
  ResponsesCompactionModelSchema,
  StrictReasoningSchema,
  StrictResponseServiceTierSchema,
  StrictResponseTextConfigSchema,
  StrictResponsesModelSchema,
  StrictToolChoiceParamSchema,
  StrictToolListSchema,
} from '../schemasStrict3.gen.ts'
import {
  BetaMultiAgentParamSchema,
  BetaResponseInputSchema,
  BetaResponsesCreateEventSchema,
  StrictBetaResponseInputItemSchema,
} from './schemasStrict.gen.ts'
import { characters, defer, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ModerationConfigSchema,
  StrictMetadataSchema,
  StrictPromptCacheOptionsParamSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  BetaResponseInjectEvent,
  BetaResponsesClientEvent,
  CancelBetaResponseParams,
  CompactBetaResponseParams,
  CountBetaResponseInputTokensParams,
  CreateBetaResponseParams,
  DeleteBetaResponseParams,
  ListBetaResponseInputItemsParams,
  RetrieveBetaResponseParams,
} from './types.gen.ts'

export const BetaResponseInjectEventSchema: v.GenericSchema<unknown, BetaResponseInjectEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('response.inject'),
    response_id: v.string(),
    input: v.pipe(v.array(StrictBetaResponseInputItemSchema), v.maxLength(16384)),
  }))

export const BetaResponsesClientEventSchema: v.GenericSchema<unknown, BetaResponsesClientEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      'response.create': BetaResponsesCreateEventSchema,
      'response.inject': BetaResponseInjectEventSchema,
    }),
  )

export const CreateBetaResponseParamsSchema: v.GenericSchema<unknown, CreateBetaResponseParams> =
  /* @__PURE__ */ object(() => ({
    metadata: v.nullish(StrictMetadataSchema),
    top_logprobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.nullish(v.string()),
    safety_identifier: v.nullish(v.pipe(v.string(), characters(0, 64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
    prompt_cache_options: v.optional(StrictPromptCacheOptionsParamSchema),
    previous_response_id: v.nullish(v.string()),
    model: v.optional(StrictResponsesModelSchema),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.pipe(v.number(), v.integer())),
    text: v.optional(StrictResponseTextConfigSchema),
    tools: v.optional(StrictToolListSchema),
    tool_choice: v.optional(StrictToolChoiceParamSchema),
    prompt: v.nullish(StrictResponsePromptSchema),
    service_tier: v.nullish(StrictResponseServiceTierSchema),
    truncation: v.nullish(v.picklist(['auto', 'disabled'])),
    reasoning: v.nullish(StrictReasoningSchema),
    input: v.optional(BetaResponseInputSchema),
    include: v.nullish(v.array(ResponseIncludableSchema)),
    parallel_tool_calls: v.nullish(v.boolean()),
    store: v.nullish(v.boolean()),
    instructions: v.nullish(v.string()),
    moderation: v.nullish(ModerationConfigSchema),
    stream_options: v.nullish(ResponseStreamOptionsSchema),
    conversation: v.nullish(ResponseConversationParamSchema),
    context_management: v.nullish(v.pipe(v.array(ContextManagementSchema), v.minLength(1))),
    max_output_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(16))),
    multi_agent: v.nullish(BetaMultiAgentParamSchema),
    betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
  }))

export const RetrieveBetaResponseParamsSchema: v.GenericSchema<
  unknown,
  RetrieveBetaResponseParams
> = /* @__PURE__ */ object(() => ({
  response_id: v.string(),
  include: v.optional(v.array(ResponseIncludableSchema)),
  starting_after: v.optional(v.pipe(v.number(), v.integer())),
  include_obfuscation: v.optional(v.boolean()),
  betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
}))

export const DeleteBetaResponseParamsSchema: v.GenericSchema<unknown, DeleteBetaResponseParams> =
  /* @__PURE__ */ object(() => ({
    response_id: v.string(),
    betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
  }))

export const CancelBetaResponseParamsSchema: v.GenericSchema<unknown, CancelBetaResponseParams> =
  /* @__PURE__ */ object(() => ({
    response_id: v.string(),
    betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
  }))

export const CompactBetaResponseParamsSchema: v.GenericSchema<unknown, CompactBetaResponseParams> =
  /* @__PURE__ */ object(() => ({
    model: v.nullable(ResponsesCompactionModelSchema),
    input: v.nullish(
      union([
        v.pipe(v.string(), characters(0, 10485760)),
        v.array(StrictBetaResponseInputItemSchema),
      ]),
    ),
    previous_response_id: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    prompt_cache_key: v.nullish(v.pipe(v.string(), characters(0, 64))),
    prompt_cache_retention: v.nullish(PromptCacheRetentionSchema),
    prompt_cache_options: v.nullish(StrictPromptCacheOptionsParamSchema),
    service_tier: v.nullish(CompactionServiceTierSchema),
    betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
  }))

export const ListBetaResponseInputItemsParamsSchema: v.GenericSchema<
  unknown,
  ListBetaResponseInputItemsParams
> = /* @__PURE__ */ object(() => ({
  response_id: v.string(),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
  after: v.optional(v.string()),
  include: v.optional(v.array(ResponseIncludableSchema)),
  betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
}))

export const CountBetaResponseInputTokensParamsSchema: v.GenericSchema<
  unknown,
  CountBetaResponseInputTokensParams
> = /* @__PURE__ */ object(() => ({
  model: v.nullish(v.string()),
  input: v.nullish(
    union([
      v.pipe(v.string(), characters(0, 10485760)),
      v.array(StrictBetaResponseInputItemSchema),
    ]),
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
  betas: v.optional(v.array(v.literal('responses_multi_agent=v1'))),
}))
