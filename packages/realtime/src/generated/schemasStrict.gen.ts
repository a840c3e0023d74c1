// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictMcpListToolsToolSchema,
  StrictMcpToolSchema,
  StrictResponsePromptSchema,
  StrictToolChoiceFunctionSchema,
  StrictToolChoiceMcpSchema,
  StrictToolChoiceOptionsSchema,
} from '@bonsai-ai/responses/schemas'
import { StrictMetadataSchema, VoiceOrCustomVoiceSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CreateRealtimeTranscriptionSessionParamsTurnDetection,
  RealtimeAudioFormats,
  RealtimeAudioFormatsAudioPcm,
  RealtimeAudioFormatsAudioPcma,
  RealtimeAudioFormatsAudioPcmu,
  RealtimeAudioTranscription,
  RealtimeClientEvent,
  RealtimeConversationItem,
  RealtimeConversationItemAssistantMessage,
  RealtimeConversationItemAssistantMessageContent,
  RealtimeConversationItemCreateEvent,
  RealtimeConversationItemDeleteEvent,
  RealtimeConversationItemFunctionCall,
  RealtimeConversationItemFunctionCallOutput,
  RealtimeConversationItemRetrieveEvent,
  RealtimeConversationItemSystemMessage,
  RealtimeConversationItemSystemMessageContent,
  RealtimeConversationItemTruncateEvent,
  RealtimeConversationItemUserMessage,
  RealtimeConversationItemUserMessageContent,
  RealtimeFunctionTool,
  RealtimeInputAudioBufferAppendEvent,
  RealtimeInputAudioBufferClearEvent,
  RealtimeInputAudioBufferCommitEvent,
  RealtimeMcpApprovalRequest,
  RealtimeMcpApprovalResponse,
  RealtimeMcpHttpError,
  RealtimeMcpListTools,
  RealtimeMcpProtocolError,
  RealtimeMcpToolCall,
  RealtimeMcpToolExecutionError,
  RealtimeNoiseReductionType,
  RealtimeOutputAudioBufferClearEvent,
  RealtimeReasoning,
  RealtimeReasoningEffort,
  RealtimeResponseCancelEvent,
  RealtimeResponseCreateEvent,
  RealtimeResponseCreateParams,
  RealtimeResponseCreateParamsAudio,
  RealtimeResponseCreateParamsAudioOutput,
  RealtimeSessionParams,
  RealtimeSessionParamsAudio,
  RealtimeSessionParamsAudioInput,
  RealtimeSessionParamsAudioInputNoiseReduction,
  RealtimeSessionParamsAudioOutput,
  RealtimeSessionParamsTracingTracingConfiguration,
  RealtimeSessionUpdateEvent,
  RealtimeTranscriptionSessionParams,
  RealtimeTranscriptionSessionParamsAudio,
  RealtimeTranscriptionSessionParamsAudioInput,
  RealtimeTranscriptionSessionParamsAudioInputNoiseReduction,
  RealtimeTruncation,
  RealtimeTruncationRetentionRatio,
  RealtimeTruncationRetentionRatioTokenLimits,
  RealtimeTurnDetection,
  RealtimeTurnDetectionSemanticVad,
  RealtimeTurnDetectionServerVad,
} from './types.gen.ts'

export const RealtimeAudioTranscriptionSchema: v.GenericSchema<
  unknown,
  RealtimeAudioTranscription
> = /* @__PURE__ */ object(() => ({
  model: v.optional(v.string()),
  language: v.optional(v.string()),
  languages: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  keywords: v.optional(v.array(v.string())),
  prompt: v.optional(v.string()),
  delay: v.optional(v.picklist(['minimal', 'low', 'medium', 'high', 'xhigh'])),
}))

export const StrictRealtimeNoiseReductionTypeSchema: v.GenericSchema<
  unknown,
  RealtimeNoiseReductionType
> = /* @__PURE__ */ defer(() => v.picklist(['near_field', 'far_field']))

export const StrictRealtimeAudioFormatsAudioPcmSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcm
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.literal('audio/pcm')),
  rate: v.optional(v.literal(24000)),
}))

export const StrictRealtimeAudioFormatsAudioPcmuSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcmu
> = /* @__PURE__ */ object(() => ({ type: v.optional(v.literal('audio/pcmu')) }))

export const StrictRealtimeAudioFormatsAudioPcmaSchema: v.GenericSchema<
  unknown,
  RealtimeAudioFormatsAudioPcma
> = /* @__PURE__ */ object(() => ({ type: v.optional(v.literal('audio/pcma')) }))

export const StrictRealtimeAudioFormatsSchema: v.GenericSchema<unknown, RealtimeAudioFormats> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'audio/pcm': StrictRealtimeAudioFormatsAudioPcmSchema,
        'audio/pcmu': StrictRealtimeAudioFormatsAudioPcmuSchema,
        'audio/pcma': StrictRealtimeAudioFormatsAudioPcmaSchema,
      },
      {
        untagged: union([
          StrictRealtimeAudioFormatsAudioPcmSchema,
          StrictRealtimeAudioFormatsAudioPcmuSchema,
          StrictRealtimeAudioFormatsAudioPcmaSchema,
        ]),
      },
    ),
  )

export const StrictRealtimeConversationItemSystemMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemSystemMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.literal('input_text')),
  text: v.optional(v.string()),
}))

export const StrictRealtimeConversationItemSystemMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemSystemMessage
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  object: v.optional(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
  role: v.literal('system'),
  content: v.array(StrictRealtimeConversationItemSystemMessageContentSchema),
}))

export const StrictRealtimeConversationItemUserMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemUserMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.picklist(['input_text', 'input_audio', 'input_image'])),
  text: v.optional(v.string()),
  audio: v.optional(v.string()),
  image_url: v.optional(v.string()),
  detail: v.optional(v.picklist(['auto', 'low', 'high'])),
  transcript: v.optional(v.string()),
}))

export const StrictRealtimeConversationItemUserMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemUserMessage
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  object: v.optional(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
  role: v.literal('user'),
  content: v.array(StrictRealtimeConversationItemUserMessageContentSchema),
}))

export const StrictRealtimeConversationItemAssistantMessageContentSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemAssistantMessageContent
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.picklist(['output_text', 'output_audio'])),
  text: v.optional(v.string()),
  audio: v.optional(v.string()),
  transcript: v.optional(v.string()),
}))

export const StrictRealtimeConversationItemAssistantMessageSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemAssistantMessage
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  object: v.optional(v.literal('realtime.item')),
  type: v.literal('message'),
  status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
  role: v.literal('assistant'),
  content: v.array(StrictRealtimeConversationItemAssistantMessageContentSchema),
}))

export const StrictRealtimeConversationItemFunctionCallSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemFunctionCall
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  object: v.optional(v.literal('realtime.item')),
  type: v.literal('function_call'),
  status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
  call_id: v.optional(v.string()),
  name: v.string(),
  arguments: v.string(),
}))

export const StrictRealtimeConversationItemFunctionCallOutputSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemFunctionCallOutput
> = /* @__PURE__ */ object(() => ({
  id: v.optional(v.string()),
  object: v.optional(v.literal('realtime.item')),
  type: v.literal('function_call_output'),
  status: v.optional(v.picklist(['completed', 'incomplete', 'in_progress'])),
  call_id: v.string(),
  output: v.string(),
}))

export const StrictRealtimeMcpApprovalResponseSchema: v.GenericSchema<
  unknown,
  RealtimeMcpApprovalResponse
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_response'),
  id: v.string(),
  approval_request_id: v.string(),
  approve: v.boolean(),
  reason: v.nullish(v.string()),
}))

export const StrictRealtimeMcpListToolsSchema: v.GenericSchema<unknown, RealtimeMcpListTools> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_list_tools'),
    id: v.optional(v.string()),
    server_label: v.string(),
    tools: v.array(StrictMcpListToolsToolSchema),
  }))

export const StrictRealtimeMcpProtocolErrorSchema: v.GenericSchema<
  unknown,
  RealtimeMcpProtocolError
> = /* @__PURE__ */ object(() => ({
  type: v.literal('protocol_error'),
  code: v.pipe(v.number(), v.integer()),
  message: v.string(),
}))

export const StrictRealtimeMcpToolExecutionErrorSchema: v.GenericSchema<
  unknown,
  RealtimeMcpToolExecutionError
> = /* @__PURE__ */ object(() => ({ type: v.literal('tool_execution_error'), message: v.string() }))

export const StrictRealtimeMcpHttpErrorSchema: v.GenericSchema<unknown, RealtimeMcpHttpError> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('http_error'),
    code: v.pipe(v.number(), v.integer()),
    message: v.string(),
  }))

export const StrictRealtimeMcpToolCallSchema: v.GenericSchema<unknown, RealtimeMcpToolCall> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('mcp_call'),
    id: v.string(),
    server_label: v.string(),
    name: v.string(),
    arguments: v.string(),
    approval_request_id: v.nullish(v.string()),
    output: v.nullish(v.string()),
    error: v.nullish(
      taggedUnion('type', {
        protocol_error: StrictRealtimeMcpProtocolErrorSchema,
        tool_execution_error: StrictRealtimeMcpToolExecutionErrorSchema,
        http_error: StrictRealtimeMcpHttpErrorSchema,
      }),
    ),
  }))

export const StrictRealtimeMcpApprovalRequestSchema: v.GenericSchema<
  unknown,
  RealtimeMcpApprovalRequest
> = /* @__PURE__ */ object(() => ({
  type: v.literal('mcp_approval_request'),
  id: v.string(),
  server_label: v.string(),
  name: v.string(),
  arguments: v.string(),
}))

export const StrictRealtimeConversationItemSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItem
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    message: taggedUnion('role', {
      system: StrictRealtimeConversationItemSystemMessageSchema,
      user: StrictRealtimeConversationItemUserMessageSchema,
      assistant: StrictRealtimeConversationItemAssistantMessageSchema,
    }),
    function_call: StrictRealtimeConversationItemFunctionCallSchema,
    function_call_output: StrictRealtimeConversationItemFunctionCallOutputSchema,
    mcp_approval_response: StrictRealtimeMcpApprovalResponseSchema,
    mcp_list_tools: StrictRealtimeMcpListToolsSchema,
    mcp_call: StrictRealtimeMcpToolCallSchema,
    mcp_approval_request: StrictRealtimeMcpApprovalRequestSchema,
  }),
)

export const RealtimeConversationItemCreateEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemCreateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('conversation.item.create'),
  previous_item_id: v.optional(v.string()),
  item: StrictRealtimeConversationItemSchema,
}))

export const RealtimeConversationItemDeleteEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemDeleteEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('conversation.item.delete'),
  item_id: v.string(),
}))

export const RealtimeConversationItemRetrieveEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemRetrieveEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('conversation.item.retrieve'),
  item_id: v.string(),
}))

export const RealtimeConversationItemTruncateEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemTruncateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('conversation.item.truncate'),
  item_id: v.string(),
  content_index: v.pipe(v.number(), v.integer()),
  audio_end_ms: v.pipe(v.number(), v.integer()),
}))

export const RealtimeInputAudioBufferAppendEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferAppendEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('input_audio_buffer.append'),
  audio: v.string(),
}))

export const RealtimeInputAudioBufferClearEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferClearEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('input_audio_buffer.clear'),
}))

export const RealtimeOutputAudioBufferClearEventSchema: v.GenericSchema<
  unknown,
  RealtimeOutputAudioBufferClearEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.string()),
  type: v.literal('output_audio_buffer.clear'),
}))

export const RealtimeInputAudioBufferCommitEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferCommitEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('input_audio_buffer.commit'),
}))

export const RealtimeResponseCancelEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCancelEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('response.cancel'),
  response_id: v.optional(v.string()),
}))

export const RealtimeResponseCreateParamsAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCreateParamsAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  voice: v.optional(VoiceOrCustomVoiceSchema),
}))

export const RealtimeResponseCreateParamsAudioSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCreateParamsAudio
> = /* @__PURE__ */ object(() => ({
  output: v.optional(RealtimeResponseCreateParamsAudioOutputSchema),
}))

export const StrictRealtimeFunctionToolSchema: v.GenericSchema<unknown, RealtimeFunctionTool> =
  /* @__PURE__ */ object(() => ({
    type: v.optional(v.literal('function')),
    name: v.optional(v.string()),
    description: v.optional(v.string()),
    parameters: v.optional(map(v.unknown())),
  }))

export const StrictRealtimeReasoningEffortSchema: v.GenericSchema<
  unknown,
  RealtimeReasoningEffort
> = /* @__PURE__ */ defer(() => v.picklist(['minimal', 'low', 'medium', 'high', 'xhigh']))

export const StrictRealtimeReasoningSchema: v.GenericSchema<unknown, RealtimeReasoning> =
  /* @__PURE__ */ object(() => ({ effort: v.optional(StrictRealtimeReasoningEffortSchema) }))

export const RealtimeResponseCreateParamsSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCreateParams
> = /* @__PURE__ */ object(() => ({
  output_modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
  instructions: v.optional(v.string()),
  audio: v.optional(RealtimeResponseCreateParamsAudioSchema),
  tools: v.optional(
    v.array(
      taggedUnion(
        'type',
        { function: StrictRealtimeFunctionToolSchema, mcp: StrictMcpToolSchema },
        { untagged: StrictRealtimeFunctionToolSchema },
      ),
    ),
  ),
  tool_choice: v.optional(
    union([
      StrictToolChoiceOptionsSchema,
      taggedUnion('type', {
        function: StrictToolChoiceFunctionSchema,
        mcp: StrictToolChoiceMcpSchema,
      }),
    ]),
  ),
  parallel_tool_calls: v.optional(v.boolean()),
  reasoning: v.optional(StrictRealtimeReasoningSchema),
  max_output_tokens: v.optional(union([v.literal('inf'), v.pipe(v.number(), v.integer())])),
  conversation: v.optional(v.string()),
  metadata: v.nullish(StrictMetadataSchema),
  prompt: v.nullish(StrictResponsePromptSchema),
  input: v.optional(v.array(StrictRealtimeConversationItemSchema)),
}))

export const RealtimeResponseCreateEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCreateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('response.create'),
  response: v.optional(RealtimeResponseCreateParamsSchema),
}))

export const RealtimeSessionParamsAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeSessionParamsAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.optional(StrictRealtimeNoiseReductionTypeSchema) }))

export const StrictRealtimeTurnDetectionServerVadSchema: v.GenericSchema<
  unknown,
  RealtimeTurnDetectionServerVad
> = /* @__PURE__ */ object(() => ({
  type: v.literal('server_vad'),
  threshold: v.optional(v.number()),
  prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
  silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
  create_response: v.optional(v.boolean()),
  interrupt_response: v.optional(v.boolean()),
  idle_timeout_ms: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(5000), v.maxValue(30000))),
}))

export const StrictRealtimeTurnDetectionSemanticVadSchema: v.GenericSchema<
  unknown,
  RealtimeTurnDetectionSemanticVad
> = /* @__PURE__ */ object(() => ({
  type: v.literal('semantic_vad'),
  eagerness: v.optional(v.picklist(['low', 'medium', 'high', 'auto'])),
  create_response: v.optional(v.boolean()),
  interrupt_response: v.optional(v.boolean()),
}))

export const StrictRealtimeTurnDetectionSchema: v.GenericSchema<unknown, RealtimeTurnDetection> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      server_vad: StrictRealtimeTurnDetectionServerVadSchema,
      semantic_vad: StrictRealtimeTurnDetectionSemanticVadSchema,
    }),
  )

export const RealtimeSessionParamsAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeSessionParamsAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  transcription: v.optional(RealtimeAudioTranscriptionSchema),
  noise_reduction: v.optional(RealtimeSessionParamsAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(StrictRealtimeTurnDetectionSchema),
}))

export const RealtimeSessionParamsAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeSessionParamsAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  voice: v.optional(VoiceOrCustomVoiceSchema),
  speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1.5))),
}))

export const RealtimeSessionParamsAudioSchema: v.GenericSchema<
  unknown,
  RealtimeSessionParamsAudio
> = /* @__PURE__ */ object(() => ({
  input: v.optional(RealtimeSessionParamsAudioInputSchema),
  output: v.optional(RealtimeSessionParamsAudioOutputSchema),
}))

export const RealtimeSessionParamsTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  RealtimeSessionParamsTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.optional(v.string()),
  group_id: v.optional(v.string()),
  metadata: v.optional(map(v.unknown())),
}))

export const StrictRealtimeTruncationRetentionRatioTokenLimitsSchema: v.GenericSchema<
  unknown,
  RealtimeTruncationRetentionRatioTokenLimits
> = /* @__PURE__ */ object(() => ({
  post_instructions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
}))

export const StrictRealtimeTruncationRetentionRatioSchema: v.GenericSchema<
  unknown,
  RealtimeTruncationRetentionRatio
> = /* @__PURE__ */ object(() => ({
  type: v.literal('retention_ratio'),
  retention_ratio: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  token_limits: v.optional(StrictRealtimeTruncationRetentionRatioTokenLimitsSchema),
}))

export const StrictRealtimeTruncationSchema: v.GenericSchema<unknown, RealtimeTruncation> =
  /* @__PURE__ */ defer(() =>
    union([v.picklist(['auto', 'disabled']), StrictRealtimeTruncationRetentionRatioSchema]),
  )

export const RealtimeSessionParamsSchema: v.GenericSchema<unknown, RealtimeSessionParams> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('realtime'),
    output_modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
    model: v.optional(v.string()),
    instructions: v.optional(v.string()),
    audio: v.optional(RealtimeSessionParamsAudioSchema),
    include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    tracing: v.nullish(
      union([v.literal('auto'), RealtimeSessionParamsTracingTracingConfigurationSchema]),
    ),
    tools: v.optional(
      v.array(
        taggedUnion(
          'type',
          { function: StrictRealtimeFunctionToolSchema, mcp: StrictMcpToolSchema },
          { untagged: StrictRealtimeFunctionToolSchema },
        ),
      ),
    ),
    tool_choice: v.optional(
      union([
        StrictToolChoiceOptionsSchema,
        taggedUnion('type', {
          function: StrictToolChoiceFunctionSchema,
          mcp: StrictToolChoiceMcpSchema,
        }),
      ]),
    ),
    parallel_tool_calls: v.optional(v.boolean()),
    reasoning: v.optional(StrictRealtimeReasoningSchema),
    max_output_tokens: v.optional(union([v.literal('inf'), v.pipe(v.number(), v.integer())])),
    truncation: v.optional(StrictRealtimeTruncationSchema),
    prompt: v.nullish(StrictResponsePromptSchema),
  }))

export const RealtimeTranscriptionSessionParamsAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionParamsAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.optional(StrictRealtimeNoiseReductionTypeSchema) }))

export const RealtimeTranscriptionSessionParamsAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionParamsAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  transcription: v.optional(RealtimeAudioTranscriptionSchema),
  noise_reduction: v.optional(RealtimeTranscriptionSessionParamsAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(StrictRealtimeTurnDetectionSchema),
}))

export const RealtimeTranscriptionSessionParamsAudioSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionParamsAudio
> = /* @__PURE__ */ object(() => ({
  input: v.optional(RealtimeTranscriptionSessionParamsAudioInputSchema),
}))

export const RealtimeTranscriptionSessionParamsSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionParams
> = /* @__PURE__ */ object(() => ({
  type: v.literal('transcription'),
  audio: v.optional(RealtimeTranscriptionSessionParamsAudioSchema),
  include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
}))

export const RealtimeSessionUpdateEventSchema: v.GenericSchema<
  unknown,
  RealtimeSessionUpdateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('session.update'),
  session: taggedUnion('type', {
    realtime: RealtimeSessionParamsSchema,
    transcription: RealtimeTranscriptionSessionParamsSchema,
  }),
}))

export const RealtimeClientEventSchema: v.GenericSchema<unknown, RealtimeClientEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion('type', {
      'conversation.item.create': RealtimeConversationItemCreateEventSchema,
      'conversation.item.delete': RealtimeConversationItemDeleteEventSchema,
      'conversation.item.retrieve': RealtimeConversationItemRetrieveEventSchema,
      'conversation.item.truncate': RealtimeConversationItemTruncateEventSchema,
      'input_audio_buffer.append': RealtimeInputAudioBufferAppendEventSchema,
      'input_audio_buffer.clear': RealtimeInputAudioBufferClearEventSchema,
      'output_audio_buffer.clear': RealtimeOutputAudioBufferClearEventSchema,
      'input_audio_buffer.commit': RealtimeInputAudioBufferCommitEventSchema,
      'response.cancel': RealtimeResponseCancelEventSchema,
      'response.create': RealtimeResponseCreateEventSchema,
      'session.update': RealtimeSessionUpdateEventSchema,
    }),
  )

export const CreateRealtimeTranscriptionSessionParamsTurnDetectionSchema: v.GenericSchema<
  unknown,
  CreateRealtimeTranscriptionSessionParamsTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.literal('server_vad')),
  threshold: v.optional(v.number()),
  prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
  silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
}))
