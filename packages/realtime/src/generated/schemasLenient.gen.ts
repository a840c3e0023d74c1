// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  McpListToolsToolSchema,
  McpToolSchema,
  ResponsePromptSchema,
  ToolChoiceFunctionSchema,
  ToolChoiceMcpSchema,
} from '@bonsai-ai/responses/schemas'
import {
  MetadataSchema,
  TranscriptionDurationUsageSchema,
  TranscriptionLanguageSchema,
  TranscriptionTokenUsageSchema,
  VoiceSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  RealtimeAudioFormats,
  RealtimeAudioFormatsAudioPcm,
  RealtimeAudioFormatsAudioPcma,
  RealtimeAudioFormatsAudioPcmu,
  RealtimeAudioTranscriptionResponse,
  RealtimeClientSecret,
  RealtimeConversationCreatedEvent,
  RealtimeConversationCreatedEventConversation,
  RealtimeConversationItem,
  RealtimeConversationItemAssistantMessage,
  RealtimeConversationItemAssistantMessageContent,
  RealtimeConversationItemCreatedEvent,
  RealtimeConversationItemDeletedEvent,
  RealtimeConversationItemFunctionCall,
  RealtimeConversationItemFunctionCallOutput,
  RealtimeConversationItemInputAudioTranscriptionCompletedEvent,
  RealtimeConversationItemInputAudioTranscriptionDeltaEvent,
  RealtimeConversationItemSystemMessage,
  RealtimeConversationItemSystemMessageContent,
  RealtimeConversationItemUserMessage,
  RealtimeConversationItemUserMessageContent,
  RealtimeConversationItemWithReference,
  RealtimeConversationItemWithReferenceContent,
  RealtimeFunctionTool,
  RealtimeLogprob,
  RealtimeMcpApprovalRequest,
  RealtimeMcpApprovalResponse,
  RealtimeMcpHttpError,
  RealtimeMcpListTools,
  RealtimeMcpProtocolError,
  RealtimeMcpToolCall,
  RealtimeMcpToolExecutionError,
  RealtimeNoiseReductionType,
  RealtimeReasoning,
  RealtimeReasoningEffort,
  RealtimeResponse,
  RealtimeResponseAudio,
  RealtimeResponseAudioOutput,
  RealtimeResponseStatusDetails,
  RealtimeResponseStatusDetailsError,
  RealtimeResponseUsage,
  RealtimeResponseUsageInputTokenDetails,
  RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
  RealtimeResponseUsageOutputTokenDetails,
  RealtimeSessionResource,
  RealtimeSessionResourceAudio,
  RealtimeSessionResourceAudioInput,
  RealtimeSessionResourceAudioInputNoiseReduction,
  RealtimeSessionResourceAudioOutput,
  RealtimeSessionResourceTracingTracingConfiguration,
  RealtimeTranscriptionSession,
  RealtimeTranscriptionSessionAudio,
  RealtimeTranscriptionSessionAudioInput,
  RealtimeTranscriptionSessionAudioInputNoiseReduction,
  RealtimeTranscriptionSessionAudioInputTurnDetection,
  RealtimeTruncation,
  RealtimeTruncationRetentionRatio,
  RealtimeTruncationRetentionRatioTokenLimits,
  RealtimeTurnDetection,
  RealtimeTurnDetectionSemanticVad,
  RealtimeTurnDetectionServerVad,
} from './types.gen.ts'

export const RealtimeAudioTranscriptionResponseSchema: v.GenericSchema<
  unknown,
  RealtimeAudioTranscriptionResponse
> = /* @__PURE__ */ object(() => ({
  model: v.nullish(v.string()),
  language: v.nullish(v.string()),
  languages: v.nullish(v.array(v.string())),
  prompt: v.nullish(v.string()),
}))

export const RealtimeLogprobSchema: v.GenericSchema<unknown, RealtimeLogprob> =
  /* @__PURE__ */ object(() => ({
    token: v.nullish(v.string()),
    logprob: v.nullish(v.number()),
    bytes: v.nullish(v.array(v.number())),
  }))

export const RealtimeNoiseReductionTypeSchema: v.GenericSchema<
  unknown,
  RealtimeNoiseReductionType
> = /* @__PURE__ */ defer(() => v.string())

export const RealtimeAudioFormatsAudioPcmSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcm
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.literal('audio/pcm')),
  rate: v.nullish(v.literal(24000)),
}))

export const RealtimeAudioFormatsAudioPcmuSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcmu
> = /* @__PURE__ */ object(() => ({ type: v.nullish(v.literal('audio/pcmu')) }))

export const RealtimeAudioFormatsAudioPcmaSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcma
> = /* @__PURE__ */ object(() => ({ type: v.nullish(v.literal('audio/pcma')) }))

export const RealtimeAudioFormatsSchema: v.GenericSchema<unknown, RealtimeAudioFormats> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'audio/pcm': RealtimeAudioFormatsAudioPcmSchema,
        'audio/pcmu': RealtimeAudioFormatsAudioPcmuSchema,
        'audio/pcma': RealtimeAudioFormatsAudioPcmaSchema,
      },
      {
        isOpen: true,
        untagged: union([
          RealtimeAudioFormatsAudioPcmSchema,
          RealtimeAudioFormatsAudioPcmuSchema,
          RealtimeAudioFormatsAudioPcmaSchema,
        ]),
      },
    ),
  )

export const RealtimeConversationItemSystemMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemSystemMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.literal('input_text')),
  text: v.nullish(v.string()),
}))

export const RealtimeConversationItemSystemMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemSystemMessage
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.nullish(v.string()),
  role: v.literal('system'),
  content: v.nullish(v.array(RealtimeConversationItemSystemMessageContentSchema)),
}))

export const RealtimeConversationItemUserMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemUserMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  audio: v.nullish(v.string()),
  image_url: v.nullish(v.string()),
  detail: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeConversationItemUserMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemUserMessage
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.nullish(v.string()),
  role: v.literal('user'),
  content: v.nullish(v.array(RealtimeConversationItemUserMessageContentSchema)),
}))

export const RealtimeConversationItemAssistantMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemAssistantMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  audio: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeConversationItemAssistantMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemAssistantMessage
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.nullish(v.string()),
  role: v.literal('assistant'),
  content: v.nullish(v.array(RealtimeConversationItemAssistantMessageContentSchema)),
}))

export const RealtimeConversationItemFunctionCallSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemFunctionCall
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  type: v.literal('function_call'),
  status: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const RealtimeConversationItemFunctionCallOutputSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemFunctionCallOutput
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  type: v.literal('function_call_output'),
  status: v.nullish(v.string()),
  call_id: v.nullish(v.string()),
  output: v.nullish(v.string()),
}))

export const RealtimeMcpApprovalResponseSchema: v.GenericSchema<
  unknown,
  RealtimeMcpApprovalResponse
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_response'),
  id: v.nullish(v.string()),
  approval_request_id: v.nullish(v.string()),
  approve: v.nullish(v.boolean()),
  reason: v.nullish(v.string()),
}))

export const RealtimeMcpListToolsSchema: v.GenericSchema<unknown, RealtimeMcpListTools> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_list_tools'),
    id: v.nullish(v.string()),
    server_label: v.nullish(v.string()),
    tools: v.nullish(v.array(McpListToolsToolSchema)),
  }))

export const RealtimeMcpProtocolErrorSchema: v.GenericSchema<unknown, RealtimeMcpProtocolError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('protocol_error'),
    code: v.nullish(v.number()),
    message: v.nullish(v.string()),
  }))

export const RealtimeMcpToolExecutionErrorSchema: v.GenericSchema<
  unknown,
  RealtimeMcpToolExecutionError
> = /* @__PURE__ */ object(() => ({
  type: v.literal('tool_execution_error'),
  message: v.nullish(v.string()),
}))

export const RealtimeMcpHttpErrorSchema: v.GenericSchema<unknown, RealtimeMcpHttpError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('http_error'),
    code: v.nullish(v.number()),
    message: v.nullish(v.string()),
  }))

export const RealtimeMcpToolCallSchema: v.GenericSchema<unknown, RealtimeMcpToolCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_call'),
    id: v.nullish(v.string()),
    server_label: v.nullish(v.string()),
    name: v.nullish(v.string()),
    arguments: v.nullish(v.string()),
    approval_request_id: v.nullish(v.string()),
    output: v.nullish(v.string()),
    error: v.nullish(
      taggedUnion(
        'type',
        {
          protocol_error: RealtimeMcpProtocolErrorSchema,
          tool_execution_error: RealtimeMcpToolExecutionErrorSchema,
          http_error: RealtimeMcpHttpErrorSchema,
        },
        { isOpen: true },
      ),
    ),
  }))

export const RealtimeMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  RealtimeMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_request'),
  id: v.nullish(v.string()),
  server_label: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const RealtimeConversationItemSchema: v.GenericSchema<unknown, RealtimeConversationItem> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        message: taggedUnion(
          'role',
          {
            system: RealtimeConversationItemSystemMessageSchema,
            user: RealtimeConversationItemUserMessageSchema,
            assistant: RealtimeConversationItemAssistantMessageSchema,
          },
          { isOpen: true },
        ),
        function_call: RealtimeConversationItemFunctionCallSchema,
        function_call_output: RealtimeConversationItemFunctionCallOutputSchema,
        mcp_approval_response: RealtimeMcpApprovalResponseSchema,
        mcp_list_tools: RealtimeMcpListToolsSchema,
        mcp_call: RealtimeMcpToolCallSchema,
        mcp_approval_request: RealtimeMcpApprovalRequestSchema,
      },
      { isOpen: true },
    ),
  )

export const RealtimeConversationItemWithReferenceContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemWithReferenceContent
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  id: v.nullish(v.string()),
  audio: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeConversationItemWithReferenceSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemWithReference
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.nullish(v.string()),
  object: v.nullish(v.literal('realtime.item')),
  status: v.nullish(v.string()),
  role: v.nullish(v.string()),
  content: v.nullish(v.array(RealtimeConversationItemWithReferenceContentSchema)),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
  output: v.nullish(v.string()),
}))

export const RealtimeSessionResourceAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeSessionResourceAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.nullish(RealtimeNoiseReductionTypeSchema) }))

export const RealtimeTurnDetectionServerVadSchema: v.GenericSchema<
  unknown,
  RealtimeTurnDetectionServerVad
> = /* @__PURE__ */ object(() => ({
  type: v.literal('server_vad'),
  threshold: v.nullish(v.number()),
  prefix_padding_ms: v.nullish(v.number()),
  silence_duration_ms: v.nullish(v.number()),
  create_response: v.nullish(v.boolean()),
  interrupt_response: v.nullish(v.boolean()),
  idle_timeout_ms: v.nullish(v.number()),
}))

export const RealtimeTurnDetectionSemanticVadSchema: v.GenericSchema<
  unknown,
  RealtimeTurnDetectionSemanticVad
> = /* @__PURE__ */ object(() => ({
  type: v.literal('semantic_vad'),
  eagerness: v.nullish(v.string()),
  create_response: v.nullish(v.boolean()),
  interrupt_response: v.nullish(v.boolean()),
}))

export const RealtimeTurnDetectionSchema: v.GenericSchema<unknown, RealtimeTurnDetection> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        server_vad: RealtimeTurnDetectionServerVadSchema,
        semantic_vad: RealtimeTurnDetectionSemanticVadSchema,
      },
      { isOpen: true },
    ),
  )

export const RealtimeSessionResourceAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeSessionResourceAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  transcription: v.nullish(RealtimeAudioTranscriptionResponseSchema),
  noise_reduction: v.nullish(RealtimeSessionResourceAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(RealtimeTurnDetectionSchema),
}))

export const RealtimeSessionResourceAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeSessionResourceAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  voice: v.nullish(VoiceSchema),
  speed: v.nullish(v.number()),
}))

export const RealtimeSessionResourceAudioSchema: v.GenericSchema<
  unknown,
  RealtimeSessionResourceAudio
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(RealtimeSessionResourceAudioInputSchema),
  output: v.nullish(RealtimeSessionResourceAudioOutputSchema),
}))

export const RealtimeSessionResourceTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  RealtimeSessionResourceTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.nullish(v.string()),
  group_id: v.nullish(v.string()),
  metadata: v.nullish(map(v.unknown())),
}))

export const RealtimeFunctionToolSchema: v.GenericSchema<unknown, RealtimeFunctionTool> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.literal('function')),
    name: v.nullish(v.string()),
    description: v.nullish(v.string()),
    parameters: v.nullish(map(v.unknown())),
  }))

export const RealtimeReasoningEffortSchema: v.GenericSchema<unknown, RealtimeReasoningEffort> =
  /* @__PURE__ */ defer(() => v.string())

export const RealtimeReasoningSchema: v.GenericSchema<unknown, RealtimeReasoning> =
  /* @__PURE__ */ object(() => ({ effort: v.nullish(RealtimeReasoningEffortSchema) }))

export const RealtimeTruncationRetentionRatioTokenLimitsSchema: v.GenericSchema<
  unknown,
  RealtimeTruncationRetentionRatioTokenLimits
> = /* @__PURE__ */ object(() => ({ post_instructions: v.nullish(v.number()) }))

export const RealtimeTruncationRetentionRatioSchema: v.GenericSchema<
  unknown,
  RealtimeTruncationRetentionRatio
> = /* @__PURE__ */ object(() => ({
  type: v.literal('retention_ratio'),
  retention_ratio: v.nullish(v.number()),
  token_limits: v.nullish(RealtimeTruncationRetentionRatioTokenLimitsSchema),
}))

export const RealtimeTruncationSchema: v.GenericSchema<unknown, RealtimeTruncation> =
  /* @__PURE__ */ defer(() => union([v.string(), RealtimeTruncationRetentionRatioSchema]))

export const RealtimeSessionResourceSchema: v.GenericSchema<unknown, RealtimeSessionResource> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('realtime'),
    id: v.nullish(v.string()),
    object: v.literal('realtime.session'),
    expires_at: v.nullish(v.number()),
    output_modalities: v.nullish(v.array(v.string())),
    model: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    audio: v.nullish(RealtimeSessionResourceAudioSchema),
    include: v.nullish(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    tracing: v.nullish(
      union([v.string(), RealtimeSessionResourceTracingTracingConfigurationSchema]),
    ),
    tools: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { function: RealtimeFunctionToolSchema, mcp: McpToolSchema },
          { isOpen: true, untagged: RealtimeFunctionToolSchema },
        ),
      ),
    ),
    tool_choice: v.nullish(
      union([
        v.string(),
        taggedUnion(
          'type',
          { function: ToolChoiceFunctionSchema, mcp: ToolChoiceMcpSchema },
          { isOpen: true },
        ),
      ]),
    ),
    reasoning: v.nullish(RealtimeReasoningSchema),
    max_output_tokens: v.nullish(union([v.string(), v.number()])),
    truncation: v.nullish(RealtimeTruncationSchema),
    prompt: v.nullish(ResponsePromptSchema),
  }))

export const RealtimeTranscriptionSessionAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.nullish(RealtimeNoiseReductionTypeSchema) }))

export const RealtimeTranscriptionSessionAudioInputTurnDetectionSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionAudioInputTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  threshold: v.nullish(v.number()),
  prefix_padding_ms: v.nullish(v.number()),
  silence_duration_ms: v.nullish(v.number()),
}))

export const RealtimeTranscriptionSessionAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  transcription: v.nullish(RealtimeAudioTranscriptionResponseSchema),
  noise_reduction: v.nullish(RealtimeTranscriptionSessionAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(RealtimeTranscriptionSessionAudioInputTurnDetectionSchema),
}))

export const RealtimeTranscriptionSessionAudioSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionAudio
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(RealtimeTranscriptionSessionAudioInputSchema),
}))

export const RealtimeTranscriptionSessionSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSession
> = /* @__PURE__ */ object(() => ({
  type: v.literal('transcription'),
  id: v.nullish(v.string()),
  object: v.nullish(v.string()),
  expires_at: v.nullish(v.number()),
  include: v.nullish(v.array(v.literal('item.input_audio_transcription.logprobs'))),
  audio: v.nullish(RealtimeTranscriptionSessionAudioSchema),
}))

export const RealtimeClientSecretSchema: v.GenericSchema<unknown, RealtimeClientSecret> =
  /* @__PURE__ */ object(() => ({
    value: v.nullish(v.string()),
    expires_at: v.nullish(v.number()),
    session: v.nullish(
      taggedUnion(
        'type',
        {
          realtime: RealtimeSessionResourceSchema,
          transcription: RealtimeTranscriptionSessionSchema,
        },
        { isOpen: true },
      ),
    ),
  }))

export const RealtimeResponseStatusDetailsErrorSchema: v.GenericSchema<
  unknown,
  RealtimeResponseStatusDetailsError
> = /* @__PURE__ */ object(() => ({ type: v.nullish(v.string()), code: v.nullish(v.string()) }))

export const RealtimeResponseStatusDetailsSchema: v.GenericSchema<
  unknown,
  RealtimeResponseStatusDetails
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  reason: v.nullish(v.string()),
  error: v.nullish(RealtimeResponseStatusDetailsErrorSchema),
}))

export const RealtimeResponseAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeResponseAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  voice: v.nullish(VoiceSchema),
}))

export const RealtimeResponseAudioSchema: v.GenericSchema<unknown, RealtimeResponseAudio> =
  /* @__PURE__ */ object(() => ({ output: v.nullish(RealtimeResponseAudioOutputSchema) }))

export const RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsSchema: v.GenericSchema<
  unknown,
  RealtimeResponseUsageInputTokenDetailsCachedTokensDetails
> = /* @__PURE__ */ object(() => ({
  text_tokens: v.nullish(v.number()),
  image_tokens: v.nullish(v.number()),
  audio_tokens: v.nullish(v.number()),
}))

export const RealtimeResponseUsageInputTokenDetailsSchema: v.GenericSchema<
  unknown,
  RealtimeResponseUsageInputTokenDetails
> = /* @__PURE__ */ object(() => ({
  cached_tokens: v.nullish(v.number()),
  text_tokens: v.nullish(v.number()),
  image_tokens: v.nullish(v.number()),
  audio_tokens: v.nullish(v.number()),
  cached_tokens_details: v.nullish(RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsSchema),
}))

export const RealtimeResponseUsageOutputTokenDetailsSchema: v.GenericSchema<
  unknown,
  RealtimeResponseUsageOutputTokenDetails
> = /* @__PURE__ */ object(() => ({
  text_tokens: v.nullish(v.number()),
  audio_tokens: v.nullish(v.number()),
}))

export const RealtimeResponseUsageSchema: v.GenericSchema<unknown, RealtimeResponseUsage> =
  /* @__PURE__ */ object(() => ({
    total_tokens: v.nullish(v.number()),
    input_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
    input_token_details: v.nullish(RealtimeResponseUsageInputTokenDetailsSchema),
    output_token_details: v.nullish(RealtimeResponseUsageOutputTokenDetailsSchema),
  }))

export const RealtimeResponseSchema: v.GenericSchema<unknown, RealtimeResponse> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.nullish(v.literal('realtime.response')),
    status: v.nullish(v.string()),
    status_details: v.nullish(RealtimeResponseStatusDetailsSchema),
    output: v.nullish(v.array(RealtimeConversationItemSchema)),
    metadata: v.nullish(MetadataSchema),
    audio: v.nullish(RealtimeResponseAudioSchema),
    usage: v.nullish(RealtimeResponseUsageSchema),
    conversation_id: v.nullish(v.string()),
    output_modalities: v.nullish(v.array(v.string())),
    max_output_tokens: v.nullish(union([v.string(), v.number()])),
  }))

export const RealtimeConversationCreatedEventConversationSchema: v.GenericSchema<
  unknown,
  RealtimeConversationCreatedEventConversation
> = /* @__PURE__ */ object(() => ({ id: v.nullish(v.string()), object: v.nullish(v.string()) }))

export const RealtimeConversationCreatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationCreatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.created'),
  conversation: v.nullish(RealtimeConversationCreatedEventConversationSchema),
}))

export const RealtimeConversationItemCreatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemCreatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.created'),
  previous_item_id: v.nullish(v.string()),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeConversationItemDeletedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemDeletedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.deleted'),
  item_id: v.nullish(v.string()),
}))

export const RealtimeConversationItemInputAudioTranscriptionCompletedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemInputAudioTranscriptionCompletedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.input_audio_transcription.completed'),
  item_id: v.nullish(v.string()),
  content_index: v.nullish(v.number()),
  transcript: v.nullish(v.string()),
  languages: v.nullish(v.array(TranscriptionLanguageSchema)),
  logprobs: v.nullish(v.array(RealtimeLogprobSchema)),
  usage: v.nullish(
    taggedUnion(
      'type',
      { tokens: TranscriptionTokenUsageSchema, duration: TranscriptionDurationUsageSchema },
      { isOpen: true },
    ),
  ),
}))

export const RealtimeConversationItemInputAudioTranscriptionDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemInputAudioTranscriptionDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.input_audio_transcription.delta'),
  item_id: v.nullish(v.string()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  logprobs: v.nullish(v.array(RealtimeLogprobSchema)),
}))
