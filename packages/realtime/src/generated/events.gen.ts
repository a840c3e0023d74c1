// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import type {
  CreateRealtimeTranscriptionSessionParams,
  RealtimeLegacyTranscriptionSession,
  RealtimeSessionParams,
  RealtimeSessionResource,
  RealtimeTranscriptionSession,
  RealtimeTranscriptionSessionParams,
  RealtimeTranslationSession,
  RealtimeTranslationSessionUpdateRequest,
} from './sessions.gen.ts'

import type {
  RealtimeConversationItem,
  RealtimeLogprob,
  RealtimeResponse,
  RealtimeResponseCreateParams,
} from './types.gen.ts'

import type {
  TranscriptionDurationUsage,
  TranscriptionLanguage,
  TranscriptionTokenUsage,
} from '@bonsai-ai/shared'

export type RealtimeClientEvent =
  | RealtimeConversationItemCreateEvent
  | RealtimeConversationItemDeleteEvent
  | RealtimeConversationItemRetrieveEvent
  | RealtimeConversationItemTruncateEvent
  | RealtimeInputAudioBufferAppendEvent
  | RealtimeInputAudioBufferClearEvent
  | RealtimeOutputAudioBufferClearEvent
  | RealtimeInputAudioBufferCommitEvent
  | RealtimeResponseCancelEvent
  | RealtimeResponseCreateEvent
  | RealtimeSessionUpdateEvent

export interface RealtimeConversationItemCreateEvent {
  event_id?: string | undefined
  type: 'conversation.item.create'
  previous_item_id?: string | undefined
  item: RealtimeConversationItem
}

export interface RealtimeConversationItemDeleteEvent {
  event_id?: string | undefined
  type: 'conversation.item.delete'
  item_id: string
}

export interface RealtimeConversationItemRetrieveEvent {
  event_id?: string | undefined
  type: 'conversation.item.retrieve'
  item_id: string
}

export interface RealtimeConversationItemTruncateEvent {
  event_id?: string | undefined
  type: 'conversation.item.truncate'
  item_id: string
  content_index: number
  audio_end_ms: number
}

export interface RealtimeInputAudioBufferAppendEvent {
  event_id?: string | undefined
  type: 'input_audio_buffer.append'
  audio: string
}

export interface RealtimeInputAudioBufferClearEvent {
  event_id?: string | undefined
  type: 'input_audio_buffer.clear'
}

export interface RealtimeInputAudioBufferCommitEvent {
  event_id?: string | undefined
  type: 'input_audio_buffer.commit'
}

export interface RealtimeOutputAudioBufferClearEvent {
  event_id?: string | undefined
  type: 'output_audio_buffer.clear'
}

export interface RealtimeResponseCancelEvent {
  event_id?: string | undefined
  type: 'response.cancel'
  response_id?: string | undefined
}

export interface RealtimeResponseCreateEvent {
  event_id?: string | undefined
  type: 'response.create'
  response?: RealtimeResponseCreateParams | undefined
}

export interface RealtimeSessionUpdateEvent {
  event_id?: string | undefined
  type: 'session.update'
  session: RealtimeSessionParams | RealtimeTranscriptionSessionParams
}

export interface RealtimeTranscriptionSessionUpdateEvent {
  event_id?: string | undefined
  type: 'transcription_session.update'
  session: CreateRealtimeTranscriptionSessionParams
}

export type RealtimeServerEvent =
  | RealtimeConversationCreatedEvent
  | RealtimeConversationItemCreatedEvent
  | RealtimeConversationItemDeletedEvent
  | RealtimeConversationItemInputAudioTranscriptionCompletedEvent
  | RealtimeConversationItemInputAudioTranscriptionDeltaEvent
  | RealtimeConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeConversationItemRetrievedEvent
  | RealtimeConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | RealtimeInputAudioBufferClearedEvent
  | RealtimeInputAudioBufferCommittedEvent
  | RealtimeInputAudioBufferDtmfEventReceivedEvent
  | RealtimeInputAudioBufferSpeechStartedEvent
  | RealtimeInputAudioBufferSpeechStoppedEvent
  | RealtimeRateLimitsUpdatedEvent
  | RealtimeResponseAudioDeltaEvent
  | RealtimeResponseAudioDoneEvent
  | RealtimeResponseAudioTranscriptDeltaEvent
  | RealtimeResponseAudioTranscriptDoneEvent
  | RealtimeResponseContentPartAddedEvent
  | RealtimeResponseContentPartDoneEvent
  | RealtimeResponseCreatedEvent
  | RealtimeResponseDoneEvent
  | RealtimeResponseFunctionCallArgumentsDeltaEvent
  | RealtimeResponseFunctionCallArgumentsDoneEvent
  | RealtimeResponseOutputItemAddedEvent
  | RealtimeResponseOutputItemDoneEvent
  | RealtimeResponseTextDeltaEvent
  | RealtimeResponseTextDoneEvent
  | RealtimeSessionCreatedEvent
  | RealtimeSessionUpdatedEvent
  | RealtimeOutputAudioBufferStartedEvent
  | RealtimeOutputAudioBufferStoppedEvent
  | RealtimeOutputAudioBufferClearedEvent
  | RealtimeConversationItemAddedEvent
  | RealtimeConversationItemDoneEvent
  | RealtimeInputAudioBufferTimeoutTriggeredEvent
  | RealtimeConversationItemInputAudioTranscriptionSegmentEvent
  | RealtimeMcpListToolsInProgressEvent
  | RealtimeMcpListToolsCompletedEvent
  | RealtimeMcpListToolsFailedEvent
  | RealtimeResponseMcpCallArgumentsDeltaEvent
  | RealtimeResponseMcpCallArgumentsDoneEvent
  | RealtimeResponseMcpCallInProgressEvent
  | RealtimeResponseMcpCallCompletedEvent
  | RealtimeResponseMcpCallFailedEvent

export interface RealtimeConversationCreatedEventConversation {
  id?: string | undefined
  object?: string | undefined
}

export interface RealtimeConversationCreatedEvent {
  event_id: string
  type: 'conversation.created'
  conversation: RealtimeConversationCreatedEventConversation
}

export interface RealtimeConversationItemAddedEvent {
  event_id: string
  type: 'conversation.item.added'
  previous_item_id?: string | null | undefined
  item: RealtimeConversationItem
}

export interface RealtimeConversationItemCreatedEvent {
  event_id: string
  type: 'conversation.item.created'
  previous_item_id?: string | null | undefined
  item: RealtimeConversationItem
}

export interface RealtimeConversationItemDeletedEvent {
  event_id: string
  type: 'conversation.item.deleted'
  item_id: string
}

export interface RealtimeConversationItemDoneEvent {
  event_id: string
  type: 'conversation.item.done'
  previous_item_id?: string | null | undefined
  item: RealtimeConversationItem
}

export interface RealtimeConversationItemInputAudioTranscriptionCompletedEvent {
  event_id: string
  type: 'conversation.item.input_audio_transcription.completed'
  item_id: string
  content_index: number
  transcript: string
  languages?: TranscriptionLanguage[] | undefined
  logprobs?: RealtimeLogprob[] | null | undefined
  usage: TranscriptionTokenUsage | TranscriptionDurationUsage
}

export interface RealtimeConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string
  type: 'conversation.item.input_audio_transcription.delta'
  item_id: string
  content_index?: number | undefined
  delta?: string | undefined
  logprobs?: RealtimeLogprob[] | null | undefined
}

export interface RealtimeConversationItemInputAudioTranscriptionFailedEventError {
  type?: string | undefined
  code?: string | undefined
  message?: string | undefined
  param?: string | undefined
}

export interface RealtimeConversationItemInputAudioTranscriptionFailedEvent {
  event_id: string
  type: 'conversation.item.input_audio_transcription.failed'
  item_id: string
  content_index: number
  error: RealtimeConversationItemInputAudioTranscriptionFailedEventError
}

export interface RealtimeConversationItemInputAudioTranscriptionSegmentEvent {
  event_id: string
  type: 'conversation.item.input_audio_transcription.segment'
  item_id: string
  content_index: number
  text: string
  id: string
  speaker: string
  start: number
  end: number
}

export interface RealtimeConversationItemRetrievedEvent {
  event_id: string
  type: 'conversation.item.retrieved'
  item: RealtimeConversationItem
}

export interface RealtimeConversationItemTruncatedEvent {
  event_id: string
  type: 'conversation.item.truncated'
  item_id: string
  content_index: number
  audio_end_ms: number
}

export interface RealtimeErrorEventError {
  type: string
  code?: string | null | undefined
  message: string
  param?: string | null | undefined
  event_id?: string | null | undefined
}

export interface RealtimeErrorEvent {
  event_id: string
  type: 'error'
  error: RealtimeErrorEventError
}

export interface RealtimeInputAudioBufferClearedEvent {
  event_id: string
  type: 'input_audio_buffer.cleared'
}

export interface RealtimeInputAudioBufferCommittedEvent {
  event_id: string
  type: 'input_audio_buffer.committed'
  previous_item_id?: string | null | undefined
  item_id: string
}

export interface RealtimeInputAudioBufferDtmfEventReceivedEvent {
  type: 'input_audio_buffer.dtmf_event_received'
  event: string
  received_at: number
}

export interface RealtimeInputAudioBufferSpeechStartedEvent {
  event_id: string
  type: 'input_audio_buffer.speech_started'
  audio_start_ms: number
  item_id: string
}

export interface RealtimeInputAudioBufferSpeechStoppedEvent {
  event_id: string
  type: 'input_audio_buffer.speech_stopped'
  audio_end_ms: number
  item_id: string
}

export interface RealtimeInputAudioBufferTimeoutTriggeredEvent {
  event_id: string
  type: 'input_audio_buffer.timeout_triggered'
  audio_start_ms: number
  audio_end_ms: number
  item_id: string
}

export interface RealtimeMcpListToolsCompletedEvent {
  event_id: string
  type: 'mcp_list_tools.completed'
  item_id: string
}

export interface RealtimeMcpListToolsFailedEvent {
  event_id: string
  type: 'mcp_list_tools.failed'
  item_id: string
}

export interface RealtimeMcpListToolsInProgressEvent {
  event_id: string
  type: 'mcp_list_tools.in_progress'
  item_id: string
}

export interface RealtimeOutputAudioBufferClearedEvent {
  event_id: string
  type: 'output_audio_buffer.cleared'
  response_id: string
}

export interface RealtimeOutputAudioBufferStartedEvent {
  event_id: string
  type: 'output_audio_buffer.started'
  response_id: string
}

export interface RealtimeOutputAudioBufferStoppedEvent {
  event_id: string
  type: 'output_audio_buffer.stopped'
  response_id: string
}

export interface RealtimeRateLimitsUpdatedEventRateLimit {
  name?: 'requests' | 'tokens' | undefined
  limit?: number | undefined
  remaining?: number | undefined
  reset_seconds?: number | undefined
}

export interface RealtimeRateLimitsUpdatedEvent {
  event_id: string
  type: 'rate_limits.updated'
  rate_limits: RealtimeRateLimitsUpdatedEventRateLimit[]
}

export interface RealtimeResponseAudioDeltaEvent {
  event_id: string
  type: 'response.output_audio.delta'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  delta: string
}

export interface RealtimeResponseAudioDoneEvent {
  event_id: string
  type: 'response.output_audio.done'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
}

export interface RealtimeResponseAudioTranscriptDeltaEvent {
  event_id: string
  type: 'response.output_audio_transcript.delta'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  delta: string
}

export interface RealtimeResponseAudioTranscriptDoneEvent {
  event_id: string
  type: 'response.output_audio_transcript.done'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  transcript: string
}

export interface RealtimeResponseContentPartAddedEventPart {
  type?: 'audio' | 'text' | undefined
  text?: string | undefined
  audio?: string | undefined
  transcript?: string | undefined
}

export interface RealtimeResponseContentPartAddedEvent {
  event_id: string
  type: 'response.content_part.added'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  part: RealtimeResponseContentPartAddedEventPart
}

export interface RealtimeResponseContentPartDoneEventPart {
  type?: 'audio' | 'text' | undefined
  text?: string | undefined
  audio?: string | undefined
  transcript?: string | undefined
}

export interface RealtimeResponseContentPartDoneEvent {
  event_id: string
  type: 'response.content_part.done'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  part: RealtimeResponseContentPartDoneEventPart
}

export interface RealtimeResponseCreatedEvent {
  event_id: string
  type: 'response.created'
  response: RealtimeResponse
}

export interface RealtimeResponseDoneEvent {
  event_id: string
  type: 'response.done'
  response: RealtimeResponse
}

export interface RealtimeResponseFunctionCallArgumentsDeltaEvent {
  event_id: string
  type: 'response.function_call_arguments.delta'
  response_id: string
  item_id: string
  output_index: number
  call_id: string
  delta: string
}

export interface RealtimeResponseFunctionCallArgumentsDoneEvent {
  event_id: string
  type: 'response.function_call_arguments.done'
  response_id: string
  item_id: string
  output_index: number
  call_id: string
  name: string
  arguments: string
}

export interface RealtimeResponseMcpCallArgumentsDeltaEvent {
  event_id: string
  type: 'response.mcp_call_arguments.delta'
  response_id: string
  item_id: string
  output_index: number
  delta: string
  obfuscation?: string | null | undefined
}

export interface RealtimeResponseMcpCallArgumentsDoneEvent {
  event_id: string
  type: 'response.mcp_call_arguments.done'
  response_id: string
  item_id: string
  output_index: number
  arguments: string
}

export interface RealtimeResponseMcpCallCompletedEvent {
  event_id: string
  type: 'response.mcp_call.completed'
  output_index: number
  item_id: string
}

export interface RealtimeResponseMcpCallFailedEvent {
  event_id: string
  type: 'response.mcp_call.failed'
  output_index: number
  item_id: string
}

export interface RealtimeResponseMcpCallInProgressEvent {
  event_id: string
  type: 'response.mcp_call.in_progress'
  output_index: number
  item_id: string
}

export interface RealtimeResponseOutputItemAddedEvent {
  event_id: string
  type: 'response.output_item.added'
  response_id: string
  output_index: number
  item: RealtimeConversationItem
}

export interface RealtimeResponseOutputItemDoneEvent {
  event_id: string
  type: 'response.output_item.done'
  response_id: string
  output_index: number
  item: RealtimeConversationItem
}

export interface RealtimeResponseTextDeltaEvent {
  event_id: string
  type: 'response.output_text.delta'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  delta: string
}

export interface RealtimeResponseTextDoneEvent {
  event_id: string
  type: 'response.output_text.done'
  response_id: string
  item_id: string
  output_index: number
  content_index: number
  text: string
}

export interface RealtimeSessionCreatedEvent {
  event_id: string
  type: 'session.created'
  session: RealtimeSessionResource | RealtimeTranscriptionSession
}

export interface RealtimeSessionUpdatedEvent {
  event_id: string
  type: 'session.updated'
  session: RealtimeSessionResource | RealtimeTranscriptionSession
}

export interface RealtimeTranscriptionSessionUpdatedEvent {
  event_id: string
  type: 'transcription_session.updated'
  session: RealtimeLegacyTranscriptionSession
}

export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent

export interface RealtimeTranslationInputAudioBufferAppendEvent {
  event_id?: string | undefined
  type: 'session.input_audio_buffer.append'
  audio: string
}

export interface RealtimeTranslationSessionCloseEvent {
  event_id?: string | undefined
  type: 'session.close'
}

export interface RealtimeTranslationSessionUpdateEvent {
  event_id?: string | undefined
  type: 'session.update'
  session: RealtimeTranslationSessionUpdateRequest
}

export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationSessionInputTranscriptDeltaEvent
  | RealtimeTranslationSessionOutputTranscriptDeltaEvent
  | RealtimeTranslationSessionOutputAudioDeltaEvent

export interface RealtimeTranslationSessionClosedEvent {
  event_id: string
  type: 'session.closed'
}

export interface RealtimeTranslationSessionCreatedEvent {
  event_id: string
  type: 'session.created'
  session: RealtimeTranslationSession
}

export interface RealtimeTranslationSessionInputTranscriptDeltaEvent {
  event_id: string
  type: 'session.input_transcript.delta'
  delta: string
  elapsed_ms?: number | null | undefined
}

export interface RealtimeTranslationSessionOutputAudioDeltaEvent {
  event_id: string
  type: 'session.output_audio.delta'
  delta: string
  sample_rate?: number | undefined
  channels?: number | undefined
  format?: 'pcm16' | undefined
  elapsed_ms?: number | null | undefined
}

export interface RealtimeTranslationSessionOutputTranscriptDeltaEvent {
  event_id: string
  type: 'session.output_transcript.delta'
  delta: string
  elapsed_ms?: number | null | undefined
}

export interface RealtimeTranslationSessionUpdatedEvent {
  event_id: string
  type: 'session.updated'
  session: RealtimeTranslationSession
}
