// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  ChatCompletionStreamOptionsSchema,
  ModerationConfigSchema,
  StopSequencesSchema,
  StrictChatModelSchema,
  StrictFunctionDefinitionSchema,
  StrictJsonSchemaSchema,
  StrictMetadataSchema,
  StrictParallelToolCallsSchema,
  StrictPromptCacheBreakpointSchema,
  StrictPromptCacheOptionsParamSchema,
  StrictReasoningEffortSchema,
  StrictResponseFormatJsonObjectSchema,
  StrictResponseFormatJsonSchemaSchema,
  StrictResponseFormatTextSchema,
  StrictVerbositySchema,
  VoiceOrCustomVoiceSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantContentPart,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudioParam,
  ChatCompletionAudioReference,
  ChatCompletionContentPart,
  ChatCompletionContentPartFile,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCustomTool,
  ChatCompletionCustomToolCall,
  ChatCompletionCustomToolDefinition,
  ChatCompletionCustomToolGrammar,
  ChatCompletionCustomToolGrammarFormat,
  ChatCompletionCustomToolTextFormat,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunction,
  ChatCompletionFunctionCall,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionImageUrl,
  ChatCompletionInputAudio,
  ChatCompletionInputFile,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCalls,
  ChatCompletionModalities,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent,
  ChatCompletionSystemMessageParam,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolContentPart,
  ChatCompletionToolMessageParam,
  ChatCompletionToolName,
  ChatCompletionUserMessageParam,
  ChatCompletionWebSearchUserLocation,
  CreateChatCompletionParams,
  DeleteChatCompletionParams,
  ListChatCompletionMessagesParams,
  ListChatCompletionsParams,
  RetrieveChatCompletionParams,
  ServiceTier,
  UpdateChatCompletionParams,
  WebSearchContextSize,
  WebSearchLocation,
  WebSearchOptions,
} from './types.gen.ts'

export const ChatCompletionAllowedToolsSchema: v.GenericSchema<
  unknown,
  ChatCompletionAllowedTools
> = /* @__PURE__ */ object(() => ({
  mode: v.picklist(['auto', 'required']),
  tools: v.array(map(v.unknown())),
}))

export const ChatCompletionAllowedToolChoiceSchema: v.GenericSchema<
  unknown,
  ChatCompletionAllowedToolChoice
> = /* @__PURE__ */ object(() => ({
  type: v.literal('allowed_tools'),
  allowed_tools: ChatCompletionAllowedToolsSchema,
}))

export const ChatCompletionFunctionCallOptionSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionCallOption
> = /* @__PURE__ */ object(() => ({ name: v.string() }))

export const ChatCompletionFunctionSchema: v.GenericSchema<unknown, ChatCompletionFunction> =
  /* @__PURE__ */ object(() => ({
    description: v.optional(v.string()),
    name: v.string(),
    parameters: v.optional(StrictJsonSchemaSchema),
  }))

export const StrictChatCompletionCustomToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolCall
> = /* @__PURE__ */ object(() => ({ name: v.string(), input: v.string() }))

export const StrictChatCompletionMessageCustomToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal('custom'),
  custom: StrictChatCompletionCustomToolCallSchema,
}))

export const StrictChatCompletionFunctionCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionCall
> = /* @__PURE__ */ object(() => ({ arguments: v.string(), name: v.string() }))

export const StrictChatCompletionMessageFunctionToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal('function'),
  function: StrictChatCompletionFunctionCallSchema,
}))

export const StrictChatCompletionMessageToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageToolCall
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    function: StrictChatCompletionMessageFunctionToolCallSchema,
    custom: StrictChatCompletionMessageCustomToolCallSchema,
  }),
)

export const StrictChatCompletionMessageToolCallsSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageToolCalls
> = /* @__PURE__ */ defer(() => v.array(StrictChatCompletionMessageToolCallSchema))

export const ChatCompletionToolNameSchema: v.GenericSchema<unknown, ChatCompletionToolName> =
  /* @__PURE__ */ object(() => ({ name: v.string() }))

export const ChatCompletionNamedToolChoiceSchema: v.GenericSchema<
  unknown,
  ChatCompletionNamedToolChoice
> = /* @__PURE__ */ object(() => ({
  type: v.literal('function'),
  function: ChatCompletionToolNameSchema,
}))

export const ChatCompletionNamedToolChoiceCustomSchema: v.GenericSchema<
  unknown,
  ChatCompletionNamedToolChoiceCustom
> = /* @__PURE__ */ object(() => ({
  type: v.literal('custom'),
  custom: ChatCompletionToolNameSchema,
}))

export const ChatCompletionAudioReferenceSchema: v.GenericSchema<
  unknown,
  ChatCompletionAudioReference
> = /* @__PURE__ */ object(() => ({ id: v.string() }))

export const StrictChatCompletionContentPartTextSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartText
> = /* @__PURE__ */ object(() => ({
  type: v.literal('text'),
  text: v.string(),
  prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
}))

export const ChatCompletionContentPartRefusalSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartRefusal
> = /* @__PURE__ */ object(() => ({ type: v.literal('refusal'), refusal: v.string() }))

export const ChatCompletionAssistantContentPartSchema: v.GenericSchema<
  unknown,
  ChatCompletionAssistantContentPart
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    text: StrictChatCompletionContentPartTextSchema,
    refusal: ChatCompletionContentPartRefusalSchema,
  }),
)

export const ChatCompletionAssistantMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionAssistantMessageParam
> = /* @__PURE__ */ object(() => ({
  content: v.nullish(
    union([v.string(), v.pipe(v.array(ChatCompletionAssistantContentPartSchema), v.minLength(1))]),
  ),
  refusal: v.nullish(v.string()),
  role: v.literal('assistant'),
  name: v.optional(v.string()),
  audio: v.nullish(ChatCompletionAudioReferenceSchema),
  tool_calls: v.optional(StrictChatCompletionMessageToolCallsSchema),
  function_call: v.nullish(StrictChatCompletionFunctionCallSchema),
  reasoning_content: v.nullish(v.string()),
}))

export const ChatCompletionDeveloperMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionDeveloperMessageParam
> = /* @__PURE__ */ object(() => ({
  content: union([
    v.string(),
    v.pipe(v.array(StrictChatCompletionContentPartTextSchema), v.minLength(1)),
  ]),
  role: v.literal('developer'),
  name: v.optional(v.string()),
}))

export const ChatCompletionFunctionMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionMessageParam
> = /* @__PURE__ */ object(() => ({
  role: v.literal('function'),
  content: v.nullable(v.string()),
  name: v.string(),
}))

export const ChatCompletionToolContentPartSchema: v.GenericSchema<
  unknown,
  ChatCompletionToolContentPart
> = /* @__PURE__ */ defer(() => StrictChatCompletionContentPartTextSchema)

export const ChatCompletionSystemMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionSystemMessageParam
> = /* @__PURE__ */ object(() => ({
  content: union([
    v.string(),
    v.pipe(v.array(ChatCompletionToolContentPartSchema), v.minLength(1)),
  ]),
  role: v.literal('system'),
  name: v.optional(v.string()),
}))

export const StrictChatCompletionImageUrlSchema: v.GenericSchema<unknown, ChatCompletionImageUrl> =
  /* @__PURE__ */ object(() => ({
    url: v.string(),
    detail: v.optional(v.picklist(['auto', 'low', 'high'])),
  }))

export const StrictChatCompletionContentPartImageSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartImage
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_url'),
  image_url: StrictChatCompletionImageUrlSchema,
  prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
}))

export const ChatCompletionInputAudioSchema: v.GenericSchema<unknown, ChatCompletionInputAudio> =
  /* @__PURE__ */ object(() => ({ data: v.string(), format: v.picklist(['wav', 'mp3']) }))

export const ChatCompletionContentPartInputAudioSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartInputAudio
> = /* @__PURE__ */ object(() => ({
  type: v.literal('input_audio'),
  input_audio: ChatCompletionInputAudioSchema,
  prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
}))

export const ChatCompletionInputFileSchema: v.GenericSchema<unknown, ChatCompletionInputFile> =
  /* @__PURE__ */ object(() => ({
    filename: v.optional(v.string()),
    file_data: v.optional(v.string()),
    file_id: v.optional(v.string()),
  }))

export const ChatCompletionContentPartFileSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartFile
> = /* @__PURE__ */ object(() => ({
  type: v.literal('file'),
  file: ChatCompletionInputFileSchema,
  prompt_cache_breakpoint: v.optional(StrictPromptCacheBreakpointSchema),
}))

export const ChatCompletionContentPartSchema: v.GenericSchema<unknown, ChatCompletionContentPart> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      text: StrictChatCompletionContentPartTextSchema,
      image_url: StrictChatCompletionContentPartImageSchema,
      input_audio: ChatCompletionContentPartInputAudioSchema,
      file: ChatCompletionContentPartFileSchema,
    }),
  )

export const ChatCompletionUserMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionUserMessageParam
> = /* @__PURE__ */ object(() => ({
  content: union([v.string(), v.pipe(v.array(ChatCompletionContentPartSchema), v.minLength(1))]),
  role: v.literal('user'),
  name: v.optional(v.string()),
}))

export const ChatCompletionToolMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionToolMessageParam
> = /* @__PURE__ */ object(() => ({
  role: v.literal('tool'),
  content: union([
    v.string(),
    v.pipe(v.array(ChatCompletionToolContentPartSchema), v.minLength(1)),
  ]),
  tool_call_id: v.string(),
}))

export const ChatCompletionMessageParamSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageParam
> = /* @__PURE__ */ defer(() =>
  taggedUnion('role', {
    developer: ChatCompletionDeveloperMessageParamSchema,
    system: ChatCompletionSystemMessageParamSchema,
    user: ChatCompletionUserMessageParamSchema,
    assistant: ChatCompletionAssistantMessageParamSchema,
    tool: ChatCompletionToolMessageParamSchema,
    function: ChatCompletionFunctionMessageParamSchema,
  }),
)

export const StrictChatCompletionFunctionToolSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionTool
> = /* @__PURE__ */ object(() => ({
  type: v.literal('function'),
  function: StrictFunctionDefinitionSchema,
}))

export const ChatCompletionToolChoiceOptionSchema: v.GenericSchema<
  unknown,
  ChatCompletionToolChoiceOption
> = /* @__PURE__ */ defer(() =>
  union([
    v.picklist(['none', 'auto', 'required']),
    taggedUnion('type', {
      allowed_tools: ChatCompletionAllowedToolChoiceSchema,
      function: ChatCompletionNamedToolChoiceSchema,
      custom: ChatCompletionNamedToolChoiceCustomSchema,
    }),
  ]),
)

export const ChatCompletionCustomToolTextFormatSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolTextFormat
> = /* @__PURE__ */ object(() => ({ type: v.literal('text') }))

export const ChatCompletionCustomToolGrammarSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolGrammar
> = /* @__PURE__ */ object(() => ({
  definition: v.string(),
  syntax: v.picklist(['lark', 'regex']),
}))

export const ChatCompletionCustomToolGrammarFormatSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolGrammarFormat
> = /* @__PURE__ */ object(() => ({
  type: v.literal('grammar'),
  grammar: ChatCompletionCustomToolGrammarSchema,
}))

export const ChatCompletionCustomToolDefinitionSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolDefinition
> = /* @__PURE__ */ object(() => ({
  name: v.string(),
  description: v.optional(v.string()),
  format: v.optional(
    taggedUnion('type', {
      text: ChatCompletionCustomToolTextFormatSchema,
      grammar: ChatCompletionCustomToolGrammarFormatSchema,
    }),
  ),
}))

export const ChatCompletionCustomToolSchema: v.GenericSchema<unknown, ChatCompletionCustomTool> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('custom'),
    custom: ChatCompletionCustomToolDefinitionSchema,
  }))

export const ChatCompletionPredictionContentSchema: v.GenericSchema<
  unknown,
  ChatCompletionPredictionContent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('content'),
  content: union([
    v.string(),
    v.pipe(v.array(StrictChatCompletionContentPartTextSchema), v.minLength(1)),
  ]),
}))

export const ChatCompletionModalitiesSchema: v.GenericSchema<unknown, ChatCompletionModalities> =
  /* @__PURE__ */ defer(() => v.array(v.picklist(['text', 'audio'])))

export const StrictServiceTierSchema: v.GenericSchema<unknown, ServiceTier> = /* @__PURE__ */ defer(
  () => v.picklist(['auto', 'default', 'flex', 'scale', 'priority', 'fast']),
)

export const WebSearchContextSizeSchema: v.GenericSchema<unknown, WebSearchContextSize> =
  /* @__PURE__ */ defer(() => v.picklist(['low', 'medium', 'high']))

export const WebSearchLocationSchema: v.GenericSchema<unknown, WebSearchLocation> =
  /* @__PURE__ */ object(() => ({
    country: v.optional(v.string()),
    region: v.optional(v.string()),
    city: v.optional(v.string()),
    timezone: v.optional(v.string()),
  }))

export const ListChatCompletionsParamsSchema: v.GenericSchema<unknown, ListChatCompletionsParams> =
  /* @__PURE__ */ object(() => ({
    model: v.optional(v.string()),
    metadata: v.nullish(StrictMetadataSchema),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }))

export const ChatCompletionWebSearchUserLocationSchema: v.GenericSchema<
  unknown,
  ChatCompletionWebSearchUserLocation
> = /* @__PURE__ */ object(() => ({
  type: v.literal('approximate'),
  approximate: WebSearchLocationSchema,
}))

export const WebSearchOptionsSchema: v.GenericSchema<unknown, WebSearchOptions> =
  /* @__PURE__ */ object(() => ({
    user_location: v.nullish(ChatCompletionWebSearchUserLocationSchema),
    search_context_size: v.optional(WebSearchContextSizeSchema),
  }))

export const ChatCompletionAudioParamSchema: v.GenericSchema<unknown, ChatCompletionAudioParam> =
  /* @__PURE__ */ object(() => ({
    voice: VoiceOrCustomVoiceSchema,
    format: v.picklist(['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']),
  }))

export const ChatCompletionToolSchema: v.GenericSchema<unknown, ChatCompletionTool> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      function: StrictChatCompletionFunctionToolSchema,
      custom: ChatCompletionCustomToolSchema,
    }),
  )

export const CreateChatCompletionParamsSchema: v.GenericSchema<
  unknown,
  CreateChatCompletionParams
> = /* @__PURE__ */ object(() => ({
  metadata: v.nullish(StrictMetadataSchema),
  top_logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
  top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  user: v.nullish(v.string()),
  safety_identifier: v.nullish(v.pipe(v.string(), characters(0, 64))),
  prompt_cache_key: v.nullish(v.string()),
  prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
  prompt_cache_options: v.optional(StrictPromptCacheOptionsParamSchema),
  messages: v.pipe(v.array(ChatCompletionMessageParamSchema), v.minLength(1)),
  model: StrictChatModelSchema,
  service_tier: v.nullish(StrictServiceTierSchema),
  modalities: v.nullish(ChatCompletionModalitiesSchema),
  verbosity: v.nullish(StrictVerbositySchema),
  reasoning_effort: v.nullish(StrictReasoningEffortSchema),
  max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
  frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
  presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
  web_search_options: v.optional(WebSearchOptionsSchema),
  response_format: v.optional(
    taggedUnion('type', {
      text: StrictResponseFormatTextSchema,
      json_schema: StrictResponseFormatJsonSchemaSchema,
      json_object: StrictResponseFormatJsonObjectSchema,
    }),
  ),
  audio: v.nullish(ChatCompletionAudioParamSchema),
  store: v.nullish(v.boolean()),
  moderation: v.nullish(ModerationConfigSchema),
  stop: v.nullish(StopSequencesSchema),
  logit_bias: v.nullish(map(v.pipe(v.number(), v.integer()))),
  logprobs: v.nullish(v.boolean()),
  max_tokens: v.nullish(v.pipe(v.number(), v.integer())),
  n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
  prediction: v.nullish(ChatCompletionPredictionContentSchema),
  seed: v.nullish(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(-9223372036854776000),
      v.maxValue(9223372036854776000),
    ),
  ),
  stream_options: v.nullish(ChatCompletionStreamOptionsSchema),
  tools: v.optional(v.array(ChatCompletionToolSchema)),
  tool_choice: v.optional(ChatCompletionToolChoiceOptionSchema),
  parallel_tool_calls: v.optional(StrictParallelToolCallsSchema),
  function_call: v.optional(
    union([v.picklist(['none', 'auto']), ChatCompletionFunctionCallOptionSchema]),
  ),
  functions: v.optional(
    v.pipe(v.array(ChatCompletionFunctionSchema), v.minLength(1), v.maxLength(128)),
  ),
  chat_template_kwargs: v.optional(map(v.unknown())),
  guided_choice: v.optional(v.array(v.string())),
}))

export const RetrieveChatCompletionParamsSchema: v.GenericSchema<
  unknown,
  RetrieveChatCompletionParams
> = /* @__PURE__ */ object(() => ({ completion_id: v.string() }))

export const UpdateChatCompletionParamsSchema: v.GenericSchema<
  unknown,
  UpdateChatCompletionParams
> = /* @__PURE__ */ object(() => ({
  completion_id: v.string(),
  metadata: v.nullable(StrictMetadataSchema),
}))

export const DeleteChatCompletionParamsSchema: v.GenericSchema<
  unknown,
  DeleteChatCompletionParams
> = /* @__PURE__ */ object(() => ({ completion_id: v.string() }))

export const ListChatCompletionMessagesParamsSchema: v.GenericSchema<
  unknown,
  ListChatCompletionMessagesParams
> = /* @__PURE__ */ object(() => ({
  completion_id: v.string(),
  after: v.optional(v.string()),
  limit: v.optional(v.pipe(v.number(), v.integer())),
  order: v.optional(v.picklist(['asc', 'desc'])),
}))
