// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/shared.ts or docs/shared.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  ChatModel,
  ComparisonFilter,
  CompletionTokensDetails,
  CompletionUsage,
  CompoundFilter,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  CreateModelResponseProperties,
  FunctionDefinition,
  InlineSkill,
  InlineSkillSource,
  InputFidelity,
  JsonSchema,
  Metadata,
  ModelResponseProperties,
  ModerationInputType,
  ModerationScores,
  ParallelToolCalls,
  PromptCacheBreakpoint,
  PromptCacheMode,
  PromptCacheOptionsParam,
  PromptCacheTtl,
  PromptTokensDetails,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatJsonSchemaDefinition,
  ResponseFormatText,
  ResponseInputText,
  SkillReference,
  TranscriptionDurationUsage,
  TranscriptionLanguage,
  TranscriptionTokenUsage,
  TranscriptionTokenUsageInputTokenDetails,
  VectorStoreFileAttributes,
  Verbosity,
  Voice,
} from './types.gen.ts'

export const JsonSchemaSchema: v.GenericSchema<unknown, JsonSchema> = /* @__PURE__ */ defer(() =>
  map(v.unknown()),
)

export const FunctionDefinitionSchema: v.GenericSchema<unknown, FunctionDefinition> =
  /* @__PURE__ */ object(() => ({
    description: v.nullish(v.string()),
    name: v.nullish(v.string()),
    parameters: v.nullish(JsonSchemaSchema),
    strict: v.nullish(v.boolean()),
  }))

export const MetadataSchema: v.GenericSchema<unknown, Metadata> = /* @__PURE__ */ defer(() =>
  map(v.nullish(v.string())),
)

export const ResponseFormatTextSchema: v.GenericSchema<unknown, ResponseFormatText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text') }))

export const ResponseFormatJsonObjectSchema: v.GenericSchema<unknown, ResponseFormatJsonObject> =
  /* @__PURE__ */ object(() => ({ type: v.literal('json_object') }))

export const ResponseFormatJsonSchemaDefinitionSchema: v.GenericSchema<
  unknown,
  ResponseFormatJsonSchemaDefinition
> = /* @__PURE__ */ object(() => ({
  description: v.nullish(v.string()),
  name: v.nullish(v.string()),
  schema: v.nullish(JsonSchemaSchema),
  strict: v.nullish(v.boolean()),
}))

export const ResponseFormatJsonSchemaSchema: v.GenericSchema<unknown, ResponseFormatJsonSchema> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('json_schema'),
    json_schema: v.nullish(ResponseFormatJsonSchemaDefinitionSchema),
  }))

export const ParallelToolCallsSchema: v.GenericSchema<unknown, ParallelToolCalls> =
  /* @__PURE__ */ defer(() => v.boolean())

export const TranscriptionTokenUsageInputTokenDetailsSchema: v.GenericSchema<
  unknown,
  TranscriptionTokenUsageInputTokenDetails
> = /* @__PURE__ */ object(() => ({
  text_tokens: v.nullish(v.number()),
  audio_tokens: v.nullish(v.number()),
}))

export const TranscriptionTokenUsageSchema: v.GenericSchema<unknown, TranscriptionTokenUsage> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('tokens'),
    input_tokens: v.nullish(v.number()),
    input_token_details: v.nullish(TranscriptionTokenUsageInputTokenDetailsSchema),
    output_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
  }))

export const TranscriptionDurationUsageSchema: v.GenericSchema<
  unknown,
  TranscriptionDurationUsage
> = /* @__PURE__ */ object(() => ({ type: v.literal('duration'), seconds: v.nullish(v.number()) }))

export const TranscriptionLanguageSchema: v.GenericSchema<unknown, TranscriptionLanguage> =
  /* @__PURE__ */ object(() => ({ code: v.nullish(v.string()) }))

export const CompletionTokensDetailsSchema: v.GenericSchema<unknown, CompletionTokensDetails> =
  /* @__PURE__ */ object(() => ({
    accepted_prediction_tokens: v.nullish(v.number()),
    audio_tokens: v.nullish(v.number()),
    reasoning_tokens: v.nullish(v.number()),
    text_tokens: v.nullish(v.number()),
    rejected_prediction_tokens: v.nullish(v.number()),
  }))

export const PromptTokensDetailsSchema: v.GenericSchema<unknown, PromptTokensDetails> =
  /* @__PURE__ */ object(() => ({
    audio_tokens: v.nullish(v.number()),
    cached_tokens: v.nullish(v.number()),
    text_tokens: v.nullish(v.number()),
    image_tokens: v.nullish(v.number()),
    cache_write_tokens: v.nullish(v.number()),
  }))

export const CompletionUsageSchema: v.GenericSchema<unknown, CompletionUsage> =
  /* @__PURE__ */ object(() => ({
    completion_tokens: v.nullish(v.number()),
    prompt_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
    completion_tokens_details: v.nullish(CompletionTokensDetailsSchema),
    prompt_tokens_details: v.nullish(PromptTokensDetailsSchema),
  }))

export const ModerationInputTypeSchema: v.GenericSchema<unknown, ModerationInputType> =
  /* @__PURE__ */ defer(() => v.string())

export const ModerationScoresSchema: v.GenericSchema<unknown, ModerationScores> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('moderation_result'),
    model: v.nullish(v.string()),
    flagged: v.nullish(v.boolean()),
    categories: v.nullish(map(v.nullish(v.boolean()))),
    category_scores: v.nullish(map(v.nullish(v.number()))),
    category_applied_input_types: v.nullish(map(v.nullish(v.array(ModerationInputTypeSchema)))),
  }))

export const PromptCacheBreakpointSchema: v.GenericSchema<unknown, PromptCacheBreakpoint> =
  /* @__PURE__ */ object(() => ({ mode: v.literal('explicit') }))

export const ResponseInputTextSchema: v.GenericSchema<unknown, ResponseInputText> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_text'),
    text: v.nullish(v.string()),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
  }))

export const VectorStoreFileAttributesSchema: v.GenericSchema<unknown, VectorStoreFileAttributes> =
  /* @__PURE__ */ defer(() => map(v.nullish(union([v.string(), v.number(), v.boolean()]))))

export const ComparisonFilterSchema: v.GenericSchema<unknown, ComparisonFilter> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    key: v.nullish(v.string()),
    value: v.nullish(
      union([v.string(), v.number(), v.boolean(), v.array(union([v.string(), v.number()]))]),
    ),
  }))

export const CompoundFilterSchema: v.GenericSchema<unknown, CompoundFilter> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    filters: v.nullish(
      v.array(
        taggedUnion(
          'type',
          {
            eq: ComparisonFilterSchema,
            ne: ComparisonFilterSchema,
            gt: ComparisonFilterSchema,
            gte: ComparisonFilterSchema,
            lt: ComparisonFilterSchema,
            lte: ComparisonFilterSchema,
            in: ComparisonFilterSchema,
            nin: ComparisonFilterSchema,
            and: CompoundFilterSchema,
            or: CompoundFilterSchema,
          },
          { isOpen: true },
        ),
      ),
    ),
  }))

export const ContainerNetworkPolicyDisabledSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyDisabled
> = /* @__PURE__ */ object(() => ({ type: v.literal('disabled') }))

export const ContainerNetworkPolicyDomainSecretSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyDomainSecret
> = /* @__PURE__ */ object(() => ({
  domain: v.nullish(v.string()),
  name: v.nullish(v.string()),
  value: v.nullish(v.string()),
}))

export const ContainerNetworkPolicyAllowlistSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyAllowlist
> = /* @__PURE__ */ object(() => ({
  type: v.literal('allowlist'),
  allowed_domains: v.nullish(v.array(v.string())),
  domain_secrets: v.nullish(v.array(ContainerNetworkPolicyDomainSecretSchema)),
}))

export const InputFidelitySchema: v.GenericSchema<unknown, InputFidelity> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const SkillReferenceSchema: v.GenericSchema<unknown, SkillReference> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('skill_reference'),
    skill_id: v.nullish(v.string()),
    version: v.nullish(v.string()),
  }))

export const InlineSkillSourceSchema: v.GenericSchema<unknown, InlineSkillSource> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('base64'),
    media_type: v.literal('application/zip'),
    data: v.nullish(v.string()),
  }))

export const InlineSkillSchema: v.GenericSchema<unknown, InlineSkill> = /* @__PURE__ */ object(
  () => ({
    type: v.literal('inline'),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    source: v.nullish(InlineSkillSourceSchema),
  }),
)

export const ReasoningEffortSchema: v.GenericSchema<unknown, ReasoningEffort> =
  /* @__PURE__ */ defer(() => v.string())

export const VoiceSchema: v.GenericSchema<unknown, Voice> = /* @__PURE__ */ defer(() => v.string())

export const ChatModelSchema: v.GenericSchema<unknown, ChatModel> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const VerbositySchema: v.GenericSchema<unknown, Verbosity> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const PromptCacheTtlSchema: v.GenericSchema<unknown, PromptCacheTtl> = /* @__PURE__ */ defer(
  () => v.literal('30m'),
)

export const PromptCacheModeSchema: v.GenericSchema<unknown, PromptCacheMode> =
  /* @__PURE__ */ defer(() => v.string())

export const PromptCacheOptionsParamSchema: v.GenericSchema<unknown, PromptCacheOptionsParam> =
  /* @__PURE__ */ object(() => ({
    ttl: v.nullish(PromptCacheTtlSchema),
    mode: v.nullish(PromptCacheModeSchema),
  }))

export const CreateModelResponsePropertiesSchema: v.GenericSchema<
  unknown,
  CreateModelResponseProperties
> = /* @__PURE__ */ object(() => ({
  metadata: v.nullish(MetadataSchema),
  top_logprobs: v.nullish(v.number()),
  temperature: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  user: v.nullish(v.string()),
  safety_identifier: v.nullish(v.string()),
  prompt_cache_key: v.nullish(v.string()),
  prompt_cache_retention: v.nullish(v.string()),
  prompt_cache_options: v.nullish(PromptCacheOptionsParamSchema),
}))

export const ModelResponsePropertiesSchema: v.GenericSchema<unknown, ModelResponseProperties> =
  /* @__PURE__ */ object(() => ({
    metadata: v.nullish(MetadataSchema),
    top_logprobs: v.nullish(v.number()),
    temperature: v.nullish(v.number()),
    top_p: v.nullish(v.number()),
    user: v.nullish(v.string()),
    safety_identifier: v.nullish(v.string()),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.string()),
  }))
