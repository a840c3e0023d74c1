// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  RealtimeAudioTranscriptionResponseSchema,
  RealtimeConversationCreatedEventSchema,
  RealtimeConversationItemCreatedEventSchema,
  RealtimeConversationItemDeletedEventSchema,
  RealtimeConversationItemInputAudioTranscriptionCompletedEventSchema,
  RealtimeConversationItemInputAudioTranscriptionDeltaEventSchema,
  RealtimeConversationItemSchema,
  RealtimeNoiseReductionTypeSchema,
  RealtimeResponseSchema,
  RealtimeSessionResourceSchema,
  RealtimeTranscriptionSessionSchema,
} from './schemasLenient.gen.ts'
import { defer, map, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  RealtimeConversationItemAddedEvent,
  RealtimeConversationItemDoneEvent,
  RealtimeConversationItemInputAudioTranscriptionFailedEvent,
  RealtimeConversationItemInputAudioTranscriptionFailedEventError,
  RealtimeConversationItemInputAudioTranscriptionSegmentEvent,
  RealtimeConversationItemRetrievedEvent,
  RealtimeConversationItemTruncatedEvent,
  RealtimeErrorEvent,
  RealtimeErrorEventError,
  RealtimeInputAudioBufferClearedEvent,
  RealtimeInputAudioBufferCommittedEvent,
  RealtimeInputAudioBufferDtmfEventReceivedEvent,
  RealtimeInputAudioBufferSpeechStartedEvent,
  RealtimeInputAudioBufferSpeechStoppedEvent,
  RealtimeInputAudioBufferTimeoutTriggeredEvent,
  RealtimeLegacyTranscriptionSession,
  RealtimeLegacyTranscriptionSessionClientSecret,
  RealtimeLegacyTranscriptionSessionTurnDetection,
  RealtimeMcpListToolsCompletedEvent,
  RealtimeMcpListToolsFailedEvent,
  RealtimeMcpListToolsInProgressEvent,
  RealtimeOutputAudioBufferClearedEvent,
  RealtimeOutputAudioBufferStartedEvent,
  RealtimeOutputAudioBufferStoppedEvent,
  RealtimeRateLimitsUpdatedEvent,
  RealtimeRateLimitsUpdatedEventRateLimit,
  RealtimeResponseAudioDeltaEvent,
  RealtimeResponseAudioDoneEvent,
  RealtimeResponseAudioTranscriptDeltaEvent,
  RealtimeResponseAudioTranscriptDoneEvent,
  RealtimeResponseContentPartAddedEvent,
  RealtimeResponseContentPartAddedEventPart,
  RealtimeResponseContentPartDoneEvent,
  RealtimeResponseContentPartDoneEventPart,
  RealtimeResponseCreatedEvent,
  RealtimeResponseDoneEvent,
  RealtimeResponseFunctionCallArgumentsDeltaEvent,
  RealtimeResponseFunctionCallArgumentsDoneEvent,
  RealtimeResponseMcpCallArgumentsDeltaEvent,
  RealtimeResponseMcpCallArgumentsDoneEvent,
  RealtimeResponseMcpCallCompletedEvent,
  RealtimeResponseMcpCallFailedEvent,
  RealtimeResponseMcpCallInProgressEvent,
  RealtimeResponseOutputItemAddedEvent,
  RealtimeResponseOutputItemDoneEvent,
  RealtimeResponseTextDeltaEvent,
  RealtimeResponseTextDoneEvent,
  RealtimeServerEvent,
  RealtimeSessionCreatedEvent,
  RealtimeSessionInputAudioNoiseReduction,
  RealtimeSessionTracingTracingConfiguration,
  RealtimeSessionUpdatedEvent,
  RealtimeTranscriptionSessionUpdatedEvent,
} from './types.gen.ts'

export const RealtimeConversationItemInputAudioTranscriptionFailedEventErrorSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemInputAudioTranscriptionFailedEventError
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  code: v.nullish(v.string()),
  message: v.nullish(v.string()),
  param: v.nullish(v.string()),
}))

export const RealtimeConversationItemInputAudioTranscriptionFailedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemInputAudioTranscriptionFailedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.input_audio_transcription.failed'),
  item_id: v.nullish(v.string()),
  content_index: v.nullish(v.number()),
  error: v.nullish(RealtimeConversationItemInputAudioTranscriptionFailedEventErrorSchema),
}))

export const RealtimeConversationItemRetrievedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemRetrievedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.retrieved'),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeConversationItemTruncatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemTruncatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.truncated'),
  item_id: v.nullish(v.string()),
  content_index: v.nullish(v.number()),
  audio_end_ms: v.nullish(v.number()),
}))

export const RealtimeErrorEventErrorSchema: v.GenericSchema<unknown, RealtimeErrorEventError> =
  /* @__PURE__ */ object(() => ({
    type: v.nullish(v.string()),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
    event_id: v.nullish(v.string()),
  }))

export const RealtimeErrorEventSchema: v.GenericSchema<unknown, RealtimeErrorEvent> =
  /* @__PURE__ */ object(() => ({
    event_id: v.nullish(v.string()),
    type: v.literal('error'),
    error: v.nullish(RealtimeErrorEventErrorSchema),
  }))

export const RealtimeInputAudioBufferClearedEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferClearedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('input_audio_buffer.cleared'),
}))

export const RealtimeInputAudioBufferCommittedEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferCommittedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('input_audio_buffer.committed'),
  previous_item_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeInputAudioBufferDtmfEventReceivedEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferDtmfEventReceivedEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('input_audio_buffer.dtmf_event_received'),
  event: v.nullish(v.string()),
  received_at: v.nullish(v.number()),
}))

export const RealtimeInputAudioBufferSpeechStartedEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferSpeechStartedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('input_audio_buffer.speech_started'),
  audio_start_ms: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeInputAudioBufferSpeechStoppedEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferSpeechStoppedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('input_audio_buffer.speech_stopped'),
  audio_end_ms: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeRateLimitsUpdatedEventRateLimitSchema: v.GenericSchema<
  unknown,
  RealtimeRateLimitsUpdatedEventRateLimit
> = /* @__PURE__ */ object(() => ({
  name: v.nullish(v.string()),
  limit: v.nullish(v.number()),
  remaining: v.nullish(v.number()),
  reset_seconds: v.nullish(v.number()),
}))

export const RealtimeRateLimitsUpdatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeRateLimitsUpdatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('rate_limits.updated'),
  rate_limits: v.nullish(v.array(RealtimeRateLimitsUpdatedEventRateLimitSchema)),
}))

export const RealtimeResponseAudioDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseAudioDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_audio.delta'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const RealtimeResponseAudioDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseAudioDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_audio.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
}))

export const RealtimeResponseAudioTranscriptDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseAudioTranscriptDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_audio_transcript.delta'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const RealtimeResponseAudioTranscriptDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseAudioTranscriptDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_audio_transcript.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeResponseContentPartAddedEventPartSchema: v.GenericSchema<
  unknown,
  RealtimeResponseContentPartAddedEventPart
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  audio: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeResponseContentPartAddedEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseContentPartAddedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.content_part.added'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  part: v.nullish(RealtimeResponseContentPartAddedEventPartSchema),
}))

export const RealtimeResponseContentPartDoneEventPartSchema: v.GenericSchema<
  unknown,
  RealtimeResponseContentPartDoneEventPart
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  audio: v.nullish(v.string()),
  transcript: v.nullish(v.string()),
}))

export const RealtimeResponseContentPartDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseContentPartDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.content_part.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  part: v.nullish(RealtimeResponseContentPartDoneEventPartSchema),
}))

export const RealtimeResponseCreatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseCreatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.created'),
  response: v.nullish(RealtimeResponseSchema),
}))

export const RealtimeResponseDoneEventSchema: v.GenericSchema<unknown, RealtimeResponseDoneEvent> =
  /* @__PURE__ */ object(() => ({
    event_id: v.nullish(v.string()),
    type: v.literal('response.done'),
    response: v.nullish(RealtimeResponseSchema),
  }))

export const RealtimeResponseFunctionCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseFunctionCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.function_call_arguments.delta'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  call_id: v.nullish(v.string()),
  delta: v.nullish(v.string()),
}))

export const RealtimeResponseFunctionCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseFunctionCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.function_call_arguments.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  call_id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  arguments: v.nullish(v.string()),
}))

export const RealtimeResponseOutputItemAddedEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseOutputItemAddedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_item.added'),
  response_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeResponseOutputItemDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseOutputItemDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_item.done'),
  response_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeResponseTextDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_text.delta'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
}))

export const RealtimeResponseTextDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.output_text.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  content_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
}))

export const RealtimeSessionCreatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeSessionCreatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.created'),
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

export const RealtimeSessionUpdatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeSessionUpdatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.updated'),
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

export const RealtimeOutputAudioBufferStartedEventSchema: v.GenericSchema<
  unknown,
  RealtimeOutputAudioBufferStartedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('output_audio_buffer.started'),
  response_id: v.nullish(v.string()),
}))

export const RealtimeOutputAudioBufferStoppedEventSchema: v.GenericSchema<
  unknown,
  RealtimeOutputAudioBufferStoppedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('output_audio_buffer.stopped'),
  response_id: v.nullish(v.string()),
}))

export const RealtimeOutputAudioBufferClearedEventSchema: v.GenericSchema<
  unknown,
  RealtimeOutputAudioBufferClearedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('output_audio_buffer.cleared'),
  response_id: v.nullish(v.string()),
}))

export const RealtimeConversationItemAddedEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemAddedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.added'),
  previous_item_id: v.nullish(v.string()),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeConversationItemDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.done'),
  previous_item_id: v.nullish(v.string()),
  item: v.nullish(RealtimeConversationItemSchema),
}))

export const RealtimeInputAudioBufferTimeoutTriggeredEventSchema: v.GenericSchema<
  unknown,
  RealtimeInputAudioBufferTimeoutTriggeredEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('input_audio_buffer.timeout_triggered'),
  audio_start_ms: v.nullish(v.number()),
  audio_end_ms: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeConversationItemInputAudioTranscriptionSegmentEventSchema: v.GenericSchema<
  unknown,
  RealtimeConversationItemInputAudioTranscriptionSegmentEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('conversation.item.input_audio_transcription.segment'),
  item_id: v.nullish(v.string()),
  content_index: v.nullish(v.number()),
  text: v.nullish(v.string()),
  id: v.nullish(v.string()),
  speaker: v.nullish(v.string()),
  start: v.nullish(v.number()),
  end: v.nullish(v.number()),
}))

export const RealtimeMcpListToolsInProgressEventSchema: v.GenericSchema<
  unknown,
  RealtimeMcpListToolsInProgressEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('mcp_list_tools.in_progress'),
  item_id: v.nullish(v.string()),
}))

export const RealtimeMcpListToolsCompletedEventSchema: v.GenericSchema<
  unknown,
  RealtimeMcpListToolsCompletedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('mcp_list_tools.completed'),
  item_id: v.nullish(v.string()),
}))

export const RealtimeMcpListToolsFailedEventSchema: v.GenericSchema<
  unknown,
  RealtimeMcpListToolsFailedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('mcp_list_tools.failed'),
  item_id: v.nullish(v.string()),
}))

export const RealtimeResponseMcpCallArgumentsDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseMcpCallArgumentsDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.mcp_call_arguments.delta'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  delta: v.nullish(v.string()),
  obfuscation: v.nullish(v.string()),
}))

export const RealtimeResponseMcpCallArgumentsDoneEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseMcpCallArgumentsDoneEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.mcp_call_arguments.done'),
  response_id: v.nullish(v.string()),
  item_id: v.nullish(v.string()),
  output_index: v.nullish(v.number()),
  arguments: v.nullish(v.string()),
}))

export const RealtimeResponseMcpCallInProgressEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseMcpCallInProgressEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.mcp_call.in_progress'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeResponseMcpCallCompletedEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseMcpCallCompletedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.mcp_call.completed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeResponseMcpCallFailedEventSchema: v.GenericSchema<
  unknown,
  RealtimeResponseMcpCallFailedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('response.mcp_call.failed'),
  output_index: v.nullish(v.number()),
  item_id: v.nullish(v.string()),
}))

export const RealtimeServerEventSchema: v.GenericSchema<unknown, RealtimeServerEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'conversation.created': RealtimeConversationCreatedEventSchema,
        'conversation.item.created': RealtimeConversationItemCreatedEventSchema,
        'conversation.item.deleted': RealtimeConversationItemDeletedEventSchema,
        'conversation.item.input_audio_transcription.completed':
          RealtimeConversationItemInputAudioTranscriptionCompletedEventSchema,
        'conversation.item.input_audio_transcription.delta':
          RealtimeConversationItemInputAudioTranscriptionDeltaEventSchema,
        'conversation.item.input_audio_transcription.failed':
          RealtimeConversationItemInputAudioTranscriptionFailedEventSchema,
        'conversation.item.retrieved': RealtimeConversationItemRetrievedEventSchema,
        'conversation.item.truncated': RealtimeConversationItemTruncatedEventSchema,
        error: RealtimeErrorEventSchema,
        'input_audio_buffer.cleared': RealtimeInputAudioBufferClearedEventSchema,
        'input_audio_buffer.committed': RealtimeInputAudioBufferCommittedEventSchema,
        'input_audio_buffer.dtmf_event_received':
          RealtimeInputAudioBufferDtmfEventReceivedEventSchema,
        'input_audio_buffer.speech_started': RealtimeInputAudioBufferSpeechStartedEventSchema,
        'input_audio_buffer.speech_stopped': RealtimeInputAudioBufferSpeechStoppedEventSchema,
        'rate_limits.updated': RealtimeRateLimitsUpdatedEventSchema,
        'response.output_audio.delta': RealtimeResponseAudioDeltaEventSchema,
        'response.output_audio.done': RealtimeResponseAudioDoneEventSchema,
        'response.output_audio_transcript.delta': RealtimeResponseAudioTranscriptDeltaEventSchema,
        'response.output_audio_transcript.done': RealtimeResponseAudioTranscriptDoneEventSchema,
        'response.content_part.added': RealtimeResponseContentPartAddedEventSchema,
        'response.content_part.done': RealtimeResponseContentPartDoneEventSchema,
        'response.created': RealtimeResponseCreatedEventSchema,
        'response.done': RealtimeResponseDoneEventSchema,
        'response.function_call_arguments.delta':
          RealtimeResponseFunctionCallArgumentsDeltaEventSchema,
        'response.function_call_arguments.done':
          RealtimeResponseFunctionCallArgumentsDoneEventSchema,
        'response.output_item.added': RealtimeResponseOutputItemAddedEventSchema,
        'response.output_item.done': RealtimeResponseOutputItemDoneEventSchema,
        'response.output_text.delta': RealtimeResponseTextDeltaEventSchema,
        'response.output_text.done': RealtimeResponseTextDoneEventSchema,
        'session.created': RealtimeSessionCreatedEventSchema,
        'session.updated': RealtimeSessionUpdatedEventSchema,
        'output_audio_buffer.started': RealtimeOutputAudioBufferStartedEventSchema,
        'output_audio_buffer.stopped': RealtimeOutputAudioBufferStoppedEventSchema,
        'output_audio_buffer.cleared': RealtimeOutputAudioBufferClearedEventSchema,
        'conversation.item.added': RealtimeConversationItemAddedEventSchema,
        'conversation.item.done': RealtimeConversationItemDoneEventSchema,
        'input_audio_buffer.timeout_triggered': RealtimeInputAudioBufferTimeoutTriggeredEventSchema,
        'conversation.item.input_audio_transcription.segment':
          RealtimeConversationItemInputAudioTranscriptionSegmentEventSchema,
        'mcp_list_tools.in_progress': RealtimeMcpListToolsInProgressEventSchema,
        'mcp_list_tools.completed': RealtimeMcpListToolsCompletedEventSchema,
        'mcp_list_tools.failed': RealtimeMcpListToolsFailedEventSchema,
        'response.mcp_call_arguments.delta': RealtimeResponseMcpCallArgumentsDeltaEventSchema,
        'response.mcp_call_arguments.done': RealtimeResponseMcpCallArgumentsDoneEventSchema,
        'response.mcp_call.in_progress': RealtimeResponseMcpCallInProgressEventSchema,
        'response.mcp_call.completed': RealtimeResponseMcpCallCompletedEventSchema,
        'response.mcp_call.failed': RealtimeResponseMcpCallFailedEventSchema,
      },
      { isOpen: true },
    ),
  )

export const RealtimeLegacyTranscriptionSessionClientSecretSchema: v.GenericSchema<
  unknown,
  RealtimeLegacyTranscriptionSessionClientSecret
> = /* @__PURE__ */ object(() => ({
  value: v.nullish(v.string()),
  expires_at: v.nullish(v.number()),
}))

export const RealtimeLegacyTranscriptionSessionTurnDetectionSchema: v.GenericSchema<
  unknown,
  RealtimeLegacyTranscriptionSessionTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  threshold: v.nullish(v.number()),
  prefix_padding_ms: v.nullish(v.number()),
  silence_duration_ms: v.nullish(v.number()),
}))

export const RealtimeLegacyTranscriptionSessionSchema: v.GenericSchema<
  unknown,
  RealtimeLegacyTranscriptionSession
> = /* @__PURE__ */ object(() => ({
  client_secret: v.nullish(RealtimeLegacyTranscriptionSessionClientSecretSchema),
  modalities: v.nullish(v.array(v.string())),
  input_audio_format: v.nullish(v.string()),
  input_audio_transcription: v.nullish(RealtimeAudioTranscriptionResponseSchema),
  turn_detection: v.nullish(RealtimeLegacyTranscriptionSessionTurnDetectionSchema),
}))

export const RealtimeTranscriptionSessionUpdatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionUpdatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('transcription_session.updated'),
  session: v.nullish(RealtimeLegacyTranscriptionSessionSchema),
}))

export const RealtimeSessionInputAudioNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeSessionInputAudioNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.nullish(RealtimeNoiseReductionTypeSchema) }))

export const RealtimeSessionTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  RealtimeSessionTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.nullish(v.string()),
  group_id: v.nullish(v.string()),
  metadata: v.nullish(map(v.unknown())),
}))
