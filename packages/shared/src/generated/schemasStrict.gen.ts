// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/shared.ts or docs/shared.json, then `npm run generate`.

import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  ChatCompletionStreamOptions,
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  FunctionDefinition,
  InlineSkill,
  InlineSkillSource,
  InputFidelity,
  JsonSchema,
  Metadata,
  ModerationConfig,
  ModerationMode,
  ModerationPolicy,
  ModerationRule,
  ParallelToolCalls,
  PromptCacheBreakpoint,
  PromptCacheMode,
  PromptCacheOptionsParam,
  PromptCacheTtl,
  ReasoningEffort,
  ResponseFormatJsonObject,
  ResponseFormatJsonSchema,
  ResponseFormatJsonSchemaDefinition,
  ResponseFormatText,
  ResponseInputText,
  SkillReference,
  SortOrder,
  StopSequences,
  VectorStoreFileAttributes,
  Verbosity,
  Voice,
  VoiceOrCustomVoice,
  VoiceReference,
} from './types.gen.ts'

export const StrictJsonSchemaSchema: v.GenericSchema<unknown, JsonSchema> = /* @__PURE__ */ defer(
  () => map(v.unknown()),
)

export const StrictFunctionDefinitionSchema: v.GenericSchema<unknown, FunctionDefinition> =
  /* @__PURE__ */ object(() => ({
    description: v.optional(v.string()),
    name: v.string(),
    parameters: v.optional(StrictJsonSchemaSchema),
    strict: v.nullish(v.boolean()),
  }))

export const StrictResponseFormatTextSchema: v.GenericSchema<unknown, ResponseFormatText> =
  /* @__PURE__ */ object(() => ({ type: v.literal('text') }))

export const StrictResponseFormatJsonObjectSchema: v.GenericSchema<
  unknown,
  ResponseFormatJsonObject
> = /* @__PURE__ */ object(() => ({ type: v.literal('json_object') }))

export const StrictResponseFormatJsonSchemaDefinitionSchema: v.GenericSchema<
  unknown,
  ResponseFormatJsonSchemaDefinition
> = /* @__PURE__ */ object(() => ({
  description: v.optional(v.string()),
  name: v.string(),
  schema: v.optional(StrictJsonSchemaSchema),
  strict: v.nullish(v.boolean()),
}))

export const StrictResponseFormatJsonSchemaSchema: v.GenericSchema<
  unknown,
  ResponseFormatJsonSchema
> = /* @__PURE__ */ object(() => ({
  type: v.literal('json_schema'),
  json_schema: StrictResponseFormatJsonSchemaDefinitionSchema,
}))

export const StrictMetadataSchema: v.GenericSchema<unknown, Metadata> = /* @__PURE__ */ defer(() =>
  map(v.string()),
)

export const StrictPromptCacheBreakpointSchema: v.GenericSchema<unknown, PromptCacheBreakpoint> =
  /* @__PURE__ */ object(() => ({ mode: v.literal('explicit') }))

export const StrictResponseInputTextSchema: v.GenericSchema<unknown, ResponseInputText> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('input_text'),
    text: v.string(),
    prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
  }))

export const StrictReasoningEffortSchema: v.GenericSchema<unknown, ReasoningEffort> =
  /* @__PURE__ */ defer(() =>
    v.picklist(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']),
  )

export const StrictComparisonFilterSchema: v.GenericSchema<unknown, ComparisonFilter> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']),
    key: v.string(),
    value: union([v.string(), v.number(), v.boolean(), v.array(union([v.string(), v.number()]))]),
  }))

export const StrictCompoundFilterSchema: v.GenericSchema<unknown, CompoundFilter> =
  /* @__PURE__ */ object(() => ({
    type: v.picklist(['and', 'or']),
    filters: v.array(
      taggedUnion('type', {
        eq: StrictComparisonFilterSchema,
        ne: StrictComparisonFilterSchema,
        gt: StrictComparisonFilterSchema,
        gte: StrictComparisonFilterSchema,
        lt: StrictComparisonFilterSchema,
        lte: StrictComparisonFilterSchema,
        in: StrictComparisonFilterSchema,
        nin: StrictComparisonFilterSchema,
        and: StrictCompoundFilterSchema,
        or: StrictCompoundFilterSchema,
      }),
    ),
  }))

export const StrictContainerNetworkPolicyDisabledSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyDisabled
> = /* @__PURE__ */ object(() => ({ type: v.literal('disabled') }))

export const StrictContainerNetworkPolicyDomainSecretSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyDomainSecret
> = /* @__PURE__ */ object(() => ({
  domain: v.pipe(v.string(), characters(1)),
  name: v.pipe(v.string(), characters(1)),
  value: v.pipe(v.string(), characters(1, 10485760)),
}))

export const StrictContainerNetworkPolicyAllowlistSchema: v.GenericSchema<
  unknown,
  ContainerNetworkPolicyAllowlist
> = /* @__PURE__ */ object(() => ({
  type: v.literal('allowlist'),
  allowed_domains: v.pipe(v.array(v.string()), v.minLength(1)),
  domain_secrets: v.optional(
    v.pipe(v.array(StrictContainerNetworkPolicyDomainSecretSchema), v.minLength(1)),
  ),
}))

export const StrictInputFidelitySchema: v.GenericSchema<unknown, InputFidelity> =
  /* @__PURE__ */ defer(() => v.picklist(['high', 'low']))

export const StrictSkillReferenceSchema: v.GenericSchema<unknown, SkillReference> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('skill_reference'),
    skill_id: v.pipe(v.string(), characters(1, 64)),
    version: v.optional(v.string()),
  }))

export const StrictInlineSkillSourceSchema: v.GenericSchema<unknown, InlineSkillSource> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('base64'),
    media_type: v.literal('application/zip'),
    data: v.pipe(v.string(), characters(1, 70254592)),
  }))

export const StrictInlineSkillSchema: v.GenericSchema<unknown, InlineSkill> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('inline'),
    name: v.string(),
    description: v.string(),
    source: StrictInlineSkillSourceSchema,
  }))

export const StrictVoiceSchema: v.GenericSchema<unknown, Voice> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const VoiceReferenceSchema: v.GenericSchema<unknown, VoiceReference> =
  /* @__PURE__ */ object(() => ({ id: v.string() }))

export const VoiceOrCustomVoiceSchema: v.GenericSchema<unknown, VoiceOrCustomVoice> =
  /* @__PURE__ */ defer(() => union([StrictVoiceSchema, VoiceReferenceSchema]))

export const StrictVectorStoreFileAttributesSchema: v.GenericSchema<
  unknown,
  VectorStoreFileAttributes
> = /* @__PURE__ */ defer(() =>
  v.pipe(
    map(union([v.pipe(v.string(), characters(0, 512)), v.number(), v.boolean()])),
    v.maxEntries(16),
  ),
)

export const StrictChatModelSchema: v.GenericSchema<unknown, ChatModel> = /* @__PURE__ */ defer(
  () => v.string(),
)

export const StrictVerbositySchema: v.GenericSchema<unknown, Verbosity> = /* @__PURE__ */ defer(
  () => v.picklist(['low', 'medium', 'high']),
)

export const StrictPromptCacheTtlSchema: v.GenericSchema<unknown, PromptCacheTtl> =
  /* @__PURE__ */ defer(() => v.literal('30m'))

export const StrictPromptCacheModeSchema: v.GenericSchema<unknown, PromptCacheMode> =
  /* @__PURE__ */ defer(() => v.picklist(['implicit', 'explicit']))

export const StrictPromptCacheOptionsParamSchema: v.GenericSchema<
  unknown,
  PromptCacheOptionsParam
> = /* @__PURE__ */ object(() => ({
  ttl: v.optional(StrictPromptCacheTtlSchema),
  mode: v.optional(StrictPromptCacheModeSchema),
}))

export const ModerationModeSchema: v.GenericSchema<unknown, ModerationMode> = /* @__PURE__ */ defer(
  () => v.picklist(['score', 'block']),
)

export const ModerationRuleSchema: v.GenericSchema<unknown, ModerationRule> =
  /* @__PURE__ */ object(() => ({ mode: ModerationModeSchema }))

export const ModerationPolicySchema: v.GenericSchema<unknown, ModerationPolicy> =
  /* @__PURE__ */ object(() => ({
    input: v.nullish(ModerationRuleSchema),
    output: v.nullish(ModerationRuleSchema),
  }))

export const ModerationConfigSchema: v.GenericSchema<unknown, ModerationConfig> =
  /* @__PURE__ */ object(() => ({ model: v.string(), policy: v.nullish(ModerationPolicySchema) }))

export const ChatCompletionStreamOptionsSchema: v.GenericSchema<
  unknown,
  ChatCompletionStreamOptions
> = /* @__PURE__ */ object(() => ({
  include_usage: v.optional(v.boolean()),
  include_obfuscation: v.optional(v.boolean()),
}))

export const StrictParallelToolCallsSchema: v.GenericSchema<unknown, ParallelToolCalls> =
  /* @__PURE__ */ defer(() => v.boolean())

export const StopSequencesSchema: v.GenericSchema<unknown, StopSequences> = /* @__PURE__ */ defer(
  () => union([v.string(), v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(4))]),
)

export const SortOrderSchema: v.GenericSchema<unknown, SortOrder> = /* @__PURE__ */ defer(() =>
  v.picklist(['asc', 'desc']),
)
