// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/chat.ts or docs/chat.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import {
  CompletionUsageSchema,
  FunctionDefinitionSchema,
  MetadataSchema,
  ModerationScoresSchema,
  PromptCacheBreakpointSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  ChatCompletion,
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionChoice,
  ChatCompletionChunk,
  ChatCompletionChunkAudio,
  ChatCompletionChunkChoice,
  ChatCompletionChunkCustomToolCall,
  ChatCompletionChunkDelta,
  ChatCompletionChunkFunctionCall,
  ChatCompletionChunkToolCall,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartText,
  ChatCompletionCustomToolCall,
  ChatCompletionDeleted,
  ChatCompletionFinishReason,
  ChatCompletionFunctionCall,
  ChatCompletionFunctionTool,
  ChatCompletionImageUrl,
  ChatCompletionList,
  ChatCompletionLogprobs,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCalls,
  ChatCompletionModeration,
  ChatCompletionModerationError,
  ChatCompletionModerationResults,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessageList,
  ChatCompletionTokenLogprob,
  ChatCompletionTopLogprob,
  ChatCompletionUrlCitation,
  ContentFilterDetection,
  ContentFilterResults,
  ContentFilterSeverity,
  PromptFilterResults,
  ServiceTier,
} from './types.gen.ts'

export const ChatCompletionDeletedSchema: v.GenericSchema<unknown, ChatCompletionDeleted> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('chat.completion.deleted'),
    id: v.nullish(v.string()),
    deleted: v.nullish(v.boolean()),
  }))

export const ChatCompletionFinishReasonSchema: v.GenericSchema<
  unknown,
  ChatCompletionFinishReason
> = /* @__PURE__ */ defer(() => v.string())

export const ChatCompletionFunctionCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionCall
> = /* @__PURE__ */ object(() => ({
  arguments: v.nullish(v.string()),
  name: v.nullish(v.string()),
}))

export const ChatCompletionMessageFunctionToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageFunctionToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('function'),
  function: v.nullish(ChatCompletionFunctionCallSchema),
}))

export const ChatCompletionCustomToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionCustomToolCall
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()), input: v.nullish(v.string()) }))

export const ChatCompletionMessageCustomToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageCustomToolCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('custom'),
  custom: v.nullish(ChatCompletionCustomToolCallSchema),
}))

export const ChatCompletionMessageToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageToolCall
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    {
      function: ChatCompletionMessageFunctionToolCallSchema,
      custom: ChatCompletionMessageCustomToolCallSchema,
    },
    { isOpen: true },
  ),
)

export const ChatCompletionMessageToolCallsSchema: v.GenericSchema<
  unknown,
  ChatCompletionMessageToolCalls
> = /* @__PURE__ */ defer(() => v.array(ChatCompletionMessageToolCallSchema))

export const ChatCompletionUrlCitationSchema: v.GenericSchema<unknown, ChatCompletionUrlCitation> =
  /* @__PURE__ */ object(() => ({
    end_index: v.nullish(v.number()),
    start_index: v.nullish(v.number()),
    url: v.nullish(v.string()),
    title: v.nullish(v.string()),
  }))

export const ChatCompletionAnnotationSchema: v.GenericSchema<unknown, ChatCompletionAnnotation> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('url_citation'),
    url_citation: v.nullish(ChatCompletionUrlCitationSchema),
  }))

export const ChatCompletionAudioSchema: v.GenericSchema<unknown, ChatCompletionAudio> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    expires_at: v.nullish(v.number()),
    data: v.nullish(v.string()),
    transcript: v.nullish(v.string()),
  }))

export const ChatCompletionMessageSchema: v.GenericSchema<unknown, ChatCompletionMessage> =
  /* @__PURE__ */ object(() => ({
    content: v.nullish(v.string()),
    refusal: v.nullish(v.string()),
    tool_calls: v.nullish(ChatCompletionMessageToolCallsSchema),
    annotations: v.nullish(v.array(ChatCompletionAnnotationSchema)),
    role: v.literal('assistant'),
    function_call: v.nullish(ChatCompletionFunctionCallSchema),
    audio: v.nullish(ChatCompletionAudioSchema),
    reasoning_content: v.nullish(v.string()),
  }))

export const ChatCompletionTopLogprobSchema: v.GenericSchema<unknown, ChatCompletionTopLogprob> =
  /* @__PURE__ */ object(() => ({
    token: v.nullish(v.string()),
    logprob: v.nullish(v.number()),
    bytes: v.nullish(v.array(v.number())),
  }))

export const ChatCompletionTokenLogprobSchema: v.GenericSchema<
  unknown,
  ChatCompletionTokenLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.nullish(v.string()),
  logprob: v.nullish(v.number()),
  bytes: v.nullish(v.array(v.number())),
  top_logprobs: v.nullish(v.array(ChatCompletionTopLogprobSchema)),
}))

export const ChatCompletionLogprobsSchema: v.GenericSchema<unknown, ChatCompletionLogprobs> =
  /* @__PURE__ */ object(() => ({
    content: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
    refusal: v.nullish(v.array(ChatCompletionTokenLogprobSchema)),
  }))

export const ContentFilterSeveritySchema: v.GenericSchema<unknown, ContentFilterSeverity> =
  /* @__PURE__ */ object(() => ({
    filtered: v.nullish(v.boolean()),
    severity: v.nullish(v.string()),
  }))

export const ContentFilterDetectionSchema: v.GenericSchema<unknown, ContentFilterDetection> =
  /* @__PURE__ */ object(() => ({
    filtered: v.nullish(v.boolean()),
    detected: v.nullish(v.boolean()),
  }))

export const ContentFilterResultsSchema: v.GenericSchema<unknown, ContentFilterResults> =
  /* @__PURE__ */ object(() => ({
    hate: v.nullish(ContentFilterSeveritySchema),
    self_harm: v.nullish(ContentFilterSeveritySchema),
    sexual: v.nullish(ContentFilterSeveritySchema),
    violence: v.nullish(ContentFilterSeveritySchema),
    jailbreak: v.nullish(ContentFilterDetectionSchema),
    profanity: v.nullish(ContentFilterDetectionSchema),
    indirect_attack: v.nullish(ContentFilterDetectionSchema),
    protected_material_text: v.nullish(ContentFilterDetectionSchema),
    protected_material_code: v.nullish(ContentFilterDetectionSchema),
  }))

export const ChatCompletionChoiceSchema: v.GenericSchema<unknown, ChatCompletionChoice> =
  /* @__PURE__ */ object(() => ({
    finish_reason: v.nullish(ChatCompletionFinishReasonSchema),
    index: v.nullish(v.number()),
    message: v.nullish(ChatCompletionMessageSchema),
    logprobs: v.nullish(ChatCompletionLogprobsSchema),
    content_filter_results: v.nullish(ContentFilterResultsSchema),
  }))

export const ServiceTierSchema: v.GenericSchema<unknown, ServiceTier> = /* @__PURE__ */ defer(() =>
  v.string(),
)

export const ChatCompletionModerationResultsSchema: v.GenericSchema<
  unknown,
  ChatCompletionModerationResults
> = /* @__PURE__ */ object(() => ({
  type: v.literal('moderation_results'),
  model: v.nullish(v.string()),
  results: v.nullish(v.array(ModerationScoresSchema)),
}))

export const ChatCompletionModerationErrorSchema: v.GenericSchema<
  unknown,
  ChatCompletionModerationError
> = /* @__PURE__ */ object(() => ({
  type: v.literal('error'),
  code: v.nullish(v.string()),
  message: v.nullish(v.string()),
}))

export const ChatCompletionModerationSchema: v.GenericSchema<unknown, ChatCompletionModeration> =
  /* @__PURE__ */ object(() => ({
    input: v.nullish(
      taggedUnion(
        'type',
        {
          moderation_results: ChatCompletionModerationResultsSchema,
          error: ChatCompletionModerationErrorSchema,
        },
        { isOpen: true },
      ),
    ),
    output: v.nullish(
      taggedUnion(
        'type',
        {
          moderation_results: ChatCompletionModerationResultsSchema,
          error: ChatCompletionModerationErrorSchema,
        },
        { isOpen: true },
      ),
    ),
  }))

export const PromptFilterResultsSchema: v.GenericSchema<unknown, PromptFilterResults> =
  /* @__PURE__ */ object(() => ({
    prompt_index: v.nullish(v.number()),
    content_filter_results: v.nullish(ContentFilterResultsSchema),
  }))

export const ChatCompletionSchema: v.GenericSchema<unknown, ChatCompletion> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    choices: v.nullish(v.array(ChatCompletionChoiceSchema)),
    created: v.nullish(v.number()),
    model: v.nullish(v.string()),
    metadata: v.nullish(MetadataSchema),
    service_tier: v.nullish(ServiceTierSchema),
    system_fingerprint: v.nullish(v.string()),
    object: v.literal('chat.completion'),
    usage: v.nullish(CompletionUsageSchema),
    moderation: v.nullish(ChatCompletionModerationSchema),
    prompt_filter_results: v.nullish(v.array(PromptFilterResultsSchema)),
  }))

export const ChatCompletionListSchema: v.GenericSchema<unknown, ChatCompletionList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(ChatCompletionSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const ChatCompletionContentPartTextSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartText
> = /* @__PURE__ */ object(() => ({
  type: v.literal('text'),
  text: v.nullish(v.string()),
  prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
}))

export const ChatCompletionImageUrlSchema: v.GenericSchema<unknown, ChatCompletionImageUrl> =
  /* @__PURE__ */ object(() => ({ url: v.nullish(v.string()), detail: v.nullish(v.string()) }))

export const ChatCompletionContentPartImageSchema: v.GenericSchema<
  unknown,
  ChatCompletionContentPartImage
> = /* @__PURE__ */ object(() => ({
  type: v.literal('image_url'),
  image_url: v.nullish(ChatCompletionImageUrlSchema),
  prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointSchema),
}))

export const ChatCompletionStoreMessageSchema: v.GenericSchema<
  unknown,
  ChatCompletionStoreMessage
> = /* @__PURE__ */ object(() => ({
  content: v.nullish(v.string()),
  refusal: v.nullish(v.string()),
  tool_calls: v.nullish(ChatCompletionMessageToolCallsSchema),
  annotations: v.nullish(v.array(ChatCompletionAnnotationSchema)),
  role: v.nullish(v.string()),
  function_call: v.nullish(ChatCompletionFunctionCallSchema),
  audio: v.nullish(ChatCompletionAudioSchema),
  reasoning_content: v.nullish(v.string()),
  id: v.nullish(v.string()),
  content_parts: v.nullish(
    v.array(
      taggedUnion(
        'type',
        {
          text: ChatCompletionContentPartTextSchema,
          image_url: ChatCompletionContentPartImageSchema,
        },
        { isOpen: true },
      ),
    ),
  ),
}))

export const ChatCompletionStoreMessageListSchema: v.GenericSchema<
  unknown,
  ChatCompletionStoreMessageList
> = /* @__PURE__ */ object(() => ({
  object: v.literal('list'),
  data: v.nullish(v.array(ChatCompletionStoreMessageSchema)),
  first_id: v.nullish(v.string()),
  last_id: v.nullish(v.string()),
  has_more: v.nullish(v.boolean()),
}))

export const ChatCompletionChunkFunctionCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionChunkFunctionCall
> = /* @__PURE__ */ object(() => ({
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const ChatCompletionChunkCustomToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionChunkCustomToolCall
> = /* @__PURE__ */ object(() => ({ name: v.nullish(v.string()), input: v.nullish(v.string()) }))

export const ChatCompletionChunkToolCallSchema: v.GenericSchema<
  unknown,
  ChatCompletionChunkToolCall
> = /* @__PURE__ */ object(() => ({
  index: v.nullish(v.number()),
  id: v.nullish(v.string()),
  type: v.nullish(v.string()),
  function: v.nullish(ChatCompletionChunkFunctionCallSchema),
  custom: v.nullish(ChatCompletionChunkCustomToolCallSchema),
}))

export const ChatCompletionChunkAudioSchema: v.GenericSchema<unknown, ChatCompletionChunkAudio> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    data: v.nullish(v.string()),
    transcript: v.nullish(v.string()),
    expires_at: v.nullish(v.number()),
  }))

export const ChatCompletionChunkDeltaSchema: v.GenericSchema<unknown, ChatCompletionChunkDelta> =
  /* @__PURE__ */ object(() => ({
    content: v.nullish(v.string()),
    function_call: v.nullish(ChatCompletionChunkFunctionCallSchema),
    tool_calls: v.nullish(v.array(ChatCompletionChunkToolCallSchema)),
    role: v.nullish(v.string()),
    refusal: v.nullish(v.string()),
    audio: v.nullish(ChatCompletionChunkAudioSchema),
    reasoning_content: v.nullish(v.string()),
  }))

export const ChatCompletionFunctionToolSchema: v.GenericSchema<
  unknown,
  ChatCompletionFunctionTool
> = /* @__PURE__ */ object(() => ({
  type: v.literal('function'),
  function: v.nullish(FunctionDefinitionSchema),
}))

export const ChatCompletionChunkChoiceSchema: v.GenericSchema<unknown, ChatCompletionChunkChoice> =
  /* @__PURE__ */ object(() => ({
    delta: v.nullish(ChatCompletionChunkDeltaSchema),
    logprobs: v.nullish(ChatCompletionLogprobsSchema),
    finish_reason: v.nullish(ChatCompletionFinishReasonSchema),
    index: v.nullish(v.number()),
    content_filter_results: v.nullish(ContentFilterResultsSchema),
  }))

export const ChatCompletionChunkSchema: v.GenericSchema<unknown, ChatCompletionChunk> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    choices: v.nullish(v.array(ChatCompletionChunkChoiceSchema)),
    created: v.nullish(v.number()),
    model: v.nullish(v.string()),
    obfuscation: v.nullish(v.string()),
    service_tier: v.nullish(ServiceTierSchema),
    system_fingerprint: v.nullish(v.string()),
    object: v.nullish(v.string()),
    usage: v.nullish(CompletionUsageSchema),
    moderation: v.nullish(ChatCompletionModerationSchema),
    prompt_filter_results: v.nullish(v.array(PromptFilterResultsSchema)),
    prompt_annotations: v.nullish(v.array(PromptFilterResultsSchema)),
  }))
