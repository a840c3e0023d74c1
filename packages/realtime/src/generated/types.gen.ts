// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import type {
  McpListToolsTool,
  McpTool,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@bonsai-ai/responses'

import type {
  Metadata,
  TranscriptionDurationUsage,
  TranscriptionLanguage,
  TranscriptionTokenUsage,
  Voice,
  VoiceOrCustomVoice,
} from '@bonsai-ai/shared'

export interface RealtimeAudioTranscription {
  model?:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | undefined
  language?: string | undefined
  languages?: readonly string[] | undefined
  keywords?: readonly string[] | undefined
  prompt?: string | undefined
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | undefined
}

export interface RealtimeAudioTranscriptionResponse {
  model?:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper'
    | undefined
  language?: string | undefined
  languages?: string[] | undefined
  prompt?: string | undefined
}

export interface RealtimeLogprob {
  token: string
  logprob: number
  bytes: number[]
}

export type RealtimeNoiseReductionType = 'near_field' | 'far_field'

export interface RealtimeAudioFormatsAudioPcm {
  type?: 'audio/pcm' | undefined
  rate?: 24000 | undefined
}

export interface RealtimeAudioFormatsAudioPcmu {
  type?: 'audio/pcmu' | undefined
}

export interface RealtimeAudioFormatsAudioPcma {
  type?: 'audio/pcma' | undefined
}

export type RealtimeAudioFormats =
  | RealtimeAudioFormatsAudioPcm
  | RealtimeAudioFormatsAudioPcmu
  | RealtimeAudioFormatsAudioPcma

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

export type RealtimeConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest

export interface RealtimeConversationItemFunctionCall {
  id?: string | undefined
  object?: 'realtime.item' | undefined
  type: 'function_call'
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  call_id?: string | undefined
  name: string
  arguments: string
}

export interface RealtimeConversationItemFunctionCallOutput {
  id?: string | undefined
  object?: 'realtime.item' | undefined
  type: 'function_call_output'
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  call_id: string
  output: string
}

export interface RealtimeConversationItemAssistantMessageContent {
  type?: 'output_text' | 'output_audio' | undefined
  text?: string | undefined
  audio?: string | undefined
  transcript?: string | undefined
}

export interface RealtimeConversationItemAssistantMessage {
  id?: string | undefined
  object?: 'realtime.item' | undefined
  type: 'message'
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  role: 'assistant'
  content: RealtimeConversationItemAssistantMessageContent[]
}

export interface RealtimeConversationItemSystemMessageContent {
  type?: 'input_text' | undefined
  text?: string | undefined
}

export interface RealtimeConversationItemSystemMessage {
  id?: string | undefined
  object?: 'realtime.item' | undefined
  type: 'message'
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  role: 'system'
  content: RealtimeConversationItemSystemMessageContent[]
}

export interface RealtimeConversationItemUserMessageContent {
  type?: 'input_text' | 'input_audio' | 'input_image' | undefined
  text?: string | undefined
  audio?: string | undefined
  image_url?: string | undefined
  detail?: 'auto' | 'low' | 'high' | undefined
  transcript?: string | undefined
}

export interface RealtimeConversationItemUserMessage {
  id?: string | undefined
  object?: 'realtime.item' | undefined
  type: 'message'
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  role: 'user'
  content: RealtimeConversationItemUserMessageContent[]
}

export interface RealtimeConversationItemWithReferenceContent {
  type?: 'input_audio' | 'input_text' | 'item_reference' | 'text' | undefined
  text?: string | undefined
  id?: string | undefined
  audio?: string | undefined
  transcript?: string | undefined
}

export interface RealtimeConversationItemWithReference {
  id?: string | undefined
  type?: 'message' | 'function_call' | 'function_call_output' | undefined
  object?: 'realtime.item' | undefined
  status?: 'completed' | 'incomplete' | 'in_progress' | undefined
  role?: 'user' | 'assistant' | 'system' | undefined
  content?: RealtimeConversationItemWithReferenceContent[] | undefined
  call_id?: string | undefined
  name?: string | undefined
  arguments?: string | undefined
  output?: string | undefined
}

export interface RealtimeClientSecret {
  value: string
  expires_at: number
  session: RealtimeSessionResource | RealtimeTranscriptionSession
}

export interface RealtimeFunctionTool {
  type?: 'function' | undefined
  name?: string | undefined
  description?: string | undefined
  parameters?: Record<string, unknown> | undefined
}

export interface RealtimeMcpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  server_label: string
  name: string
  arguments: string
}

export interface RealtimeMcpApprovalResponse {
  type: 'mcp_approval_response'
  id: string
  approval_request_id: string
  approve: boolean
  reason?: string | null | undefined
}

export interface RealtimeMcpHttpError {
  type: 'http_error'
  code: number
  message: string
}

export interface RealtimeMcpListTools {
  type: 'mcp_list_tools'
  id?: string | undefined
  server_label: string
  tools: McpListToolsTool[]
}

export interface RealtimeMcpProtocolError {
  type: 'protocol_error'
  code: number
  message: string
}

export interface RealtimeMcpToolCall {
  type: 'mcp_call'
  id: string
  server_label: string
  name: string
  arguments: string
  approval_request_id?: string | null | undefined
  output?: string | null | undefined
  error?:
    | RealtimeMcpProtocolError
    | RealtimeMcpToolExecutionError
    | RealtimeMcpHttpError
    | null
    | undefined
}

export interface RealtimeMcpToolExecutionError {
  type: 'tool_execution_error'
  message: string
}

export interface RealtimeReasoning {
  effort?: RealtimeReasoningEffort | undefined
}

export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh'

export interface RealtimeResponseStatusDetailsError {
  type?: string | undefined
  code?: string | undefined
}

export interface RealtimeResponseStatusDetails {
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | undefined
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter' | undefined
  error?: RealtimeResponseStatusDetailsError | undefined
}

export interface RealtimeResponseAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: Voice | undefined
}

export interface RealtimeResponseAudio {
  output?: RealtimeResponseAudioOutput | undefined
}

export interface RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
  text_tokens?: number | undefined
  image_tokens?: number | undefined
  audio_tokens?: number | undefined
}

export interface RealtimeResponseUsageInputTokenDetails {
  cached_tokens?: number | undefined
  text_tokens?: number | undefined
  image_tokens?: number | undefined
  audio_tokens?: number | undefined
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | undefined
}

export interface RealtimeResponseUsageOutputTokenDetails {
  text_tokens?: number | undefined
  audio_tokens?: number | undefined
}

export interface RealtimeResponseUsage {
  total_tokens?: number | undefined
  input_tokens?: number | undefined
  output_tokens?: number | undefined
  input_token_details?: RealtimeResponseUsageInputTokenDetails | undefined
  output_token_details?: RealtimeResponseUsageOutputTokenDetails | undefined
}

export interface RealtimeResponse {
  id?: string | undefined
  object?: 'realtime.response' | undefined
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress' | undefined
  status_details?: RealtimeResponseStatusDetails | undefined
  output?: RealtimeConversationItem[] | undefined
  metadata?: Metadata | null | undefined
  audio?: RealtimeResponseAudio | undefined
  usage?: RealtimeResponseUsage | undefined
  conversation_id?: string | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  max_output_tokens?: number | 'inf' | undefined
}

export interface RealtimeResponseCreateParamsAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: VoiceOrCustomVoice | undefined
}

export interface RealtimeResponseCreateParamsAudio {
  output?: RealtimeResponseCreateParamsAudioOutput | undefined
}

export interface RealtimeResponseCreateParams {
  output_modalities?: ('text' | 'audio')[] | undefined
  instructions?: string | undefined
  audio?: RealtimeResponseCreateParamsAudio | undefined
  tools?: (RealtimeFunctionTool | McpTool)[] | undefined
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | undefined
  parallel_tool_calls?: boolean | undefined
  reasoning?: RealtimeReasoning | undefined
  max_output_tokens?: number | 'inf' | undefined
  conversation?: (string & {}) | 'auto' | 'none' | undefined
  metadata?: Metadata | null | undefined
  prompt?: ResponsePrompt | null | undefined
  input?: RealtimeConversationItem[] | undefined
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

export interface RealtimeSessionInputAudioNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeSessionTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface RealtimeSession {
  id?: string | undefined
  object?: 'realtime.session' | undefined
  modalities?: ('text' | 'audio')[] | undefined
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | undefined
  instructions?: string | undefined
  voice?: Voice | undefined
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | undefined
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | undefined
  input_audio_transcription?: RealtimeAudioTranscriptionResponse | null | undefined
  turn_detection?: RealtimeTurnDetection | null | undefined
  input_audio_noise_reduction?: RealtimeSessionInputAudioNoiseReduction | undefined
  speed?: number | undefined
  tracing?: 'auto' | RealtimeSessionTracingTracingConfiguration | null | undefined
  tools?: RealtimeFunctionTool[] | undefined
  tool_choice?: string | undefined
  temperature?: number | undefined
  max_response_output_tokens?: number | 'inf' | undefined
  expires_at?: number | undefined
  prompt?: ResponsePrompt | null | undefined
  include?: 'item.input_audio_transcription.logprobs'[] | null | undefined
}

export interface RealtimeSessionParamsAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeSessionParamsAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscription | undefined
  noise_reduction?: RealtimeSessionParamsAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeSessionParamsAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: VoiceOrCustomVoice | undefined
  speed?: number | undefined
}

export interface RealtimeSessionParamsAudio {
  input?: RealtimeSessionParamsAudioInput | undefined
  output?: RealtimeSessionParamsAudioOutput | undefined
}

export interface RealtimeSessionParamsTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface RealtimeSessionParams {
  type: 'realtime'
  output_modalities?: readonly ('text' | 'audio')[] | undefined
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | undefined
  instructions?: string | undefined
  audio?: RealtimeSessionParamsAudio | undefined
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined
  tracing?: 'auto' | RealtimeSessionParamsTracingTracingConfiguration | null | undefined
  tools?: readonly (RealtimeFunctionTool | McpTool)[] | undefined
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | undefined
  parallel_tool_calls?: boolean | undefined
  reasoning?: RealtimeReasoning | undefined
  max_output_tokens?: number | 'inf' | undefined
  truncation?: RealtimeTruncation | undefined
  prompt?: ResponsePrompt | null | undefined
}

export interface RealtimeLegacySessionAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeLegacySessionAudioInputTurnDetection {
  type?: string | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface RealtimeLegacySessionAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscriptionResponse | undefined
  noise_reduction?: RealtimeLegacySessionAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeLegacySessionAudioInputTurnDetection | undefined
}

export interface RealtimeLegacySessionAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: Voice | undefined
  speed?: number | undefined
}

export interface RealtimeLegacySessionAudio {
  input?: RealtimeLegacySessionAudioInput | undefined
  output?: RealtimeLegacySessionAudioOutput | undefined
}

export interface RealtimeLegacySessionTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface RealtimeLegacySessionTurnDetection {
  type?: string | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface RealtimeLegacySession {
  id?: string | undefined
  object?: string | undefined
  expires_at?: number | undefined
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
  model?: string | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  instructions?: string | undefined
  audio?: RealtimeLegacySessionAudio | undefined
  tracing?: 'auto' | RealtimeLegacySessionTracingTracingConfiguration | undefined
  turn_detection?: RealtimeLegacySessionTurnDetection | undefined
  tools?: RealtimeFunctionTool[] | undefined
  tool_choice?: string | undefined
  max_output_tokens?: number | 'inf' | undefined
}

export interface RealtimeSessionResourceAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeSessionResourceAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscriptionResponse | undefined
  noise_reduction?: RealtimeSessionResourceAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeSessionResourceAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: Voice | undefined
  speed?: number | undefined
}

export interface RealtimeSessionResourceAudio {
  input?: RealtimeSessionResourceAudioInput | undefined
  output?: RealtimeSessionResourceAudioOutput | undefined
}

export interface RealtimeSessionResourceTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface RealtimeSessionResource {
  type: 'realtime'
  id: string
  object: 'realtime.session'
  expires_at?: number | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | undefined
  instructions?: string | undefined
  audio?: RealtimeSessionResourceAudio | undefined
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
  tracing?: 'auto' | RealtimeSessionResourceTracingTracingConfiguration | null | undefined
  tools?: (RealtimeFunctionTool | McpTool)[] | undefined
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | undefined
  reasoning?: RealtimeReasoning | undefined
  max_output_tokens?: number | 'inf' | undefined
  truncation?: RealtimeTruncation | undefined
  prompt?: ResponsePrompt | null | undefined
}

export interface RealtimeTranscriptionSessionParamsAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeTranscriptionSessionParamsAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscription | undefined
  noise_reduction?: RealtimeTranscriptionSessionParamsAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeTranscriptionSessionParamsAudio {
  input?: RealtimeTranscriptionSessionParamsAudioInput | undefined
}

export interface RealtimeTranscriptionSessionParams {
  type: 'transcription'
  audio?: RealtimeTranscriptionSessionParamsAudio | undefined
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined
}

export interface RealtimeLegacyTranscriptionSessionClientSecret {
  value: string
  expires_at: number
}

export interface RealtimeLegacyTranscriptionSessionTurnDetection {
  type?: string | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface RealtimeLegacyTranscriptionSession {
  client_secret: RealtimeLegacyTranscriptionSessionClientSecret
  modalities?: ('text' | 'audio')[] | undefined
  input_audio_format?: string | undefined
  input_audio_transcription?: RealtimeAudioTranscriptionResponse | undefined
  turn_detection?: RealtimeLegacyTranscriptionSessionTurnDetection | undefined
}

export interface RealtimeTranscriptionSessionAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeTranscriptionSessionAudioInputTurnDetection {
  type?: string | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscriptionResponse | undefined
  noise_reduction?: RealtimeTranscriptionSessionAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null | undefined
}

export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput | undefined
}

export interface RealtimeTranscriptionSession {
  type: 'transcription'
  id: string
  object: string
  expires_at?: number | undefined
  include?: 'item.input_audio_transcription.logprobs'[] | undefined
  audio?: RealtimeTranscriptionSessionAudio | undefined
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

export interface RealtimeTranslationClientSecret {
  value: string
  expires_at: number
  session: RealtimeTranslationSession
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

export interface RealtimeTranslationSessionAudioInputTranscription {
  model: string
}

export interface RealtimeTranslationSessionAudioInputNoiseReduction {
  type: RealtimeNoiseReductionType
}

export interface RealtimeTranslationSessionAudioInput {
  transcription?: RealtimeTranslationSessionAudioInputTranscription | null | undefined
  noise_reduction?: RealtimeTranslationSessionAudioInputNoiseReduction | null | undefined
}

export interface RealtimeTranslationSessionAudioOutput {
  language?: string | undefined
}

export interface RealtimeTranslationSessionAudio {
  input?: RealtimeTranslationSessionAudioInput | undefined
  output?: RealtimeTranslationSessionAudioOutput | undefined
}

export interface RealtimeTranslationSession {
  id: string
  type: 'translation'
  expires_at: number
  model: string
  audio: RealtimeTranslationSessionAudio
}

export interface RealtimeTranslationSessionCreateRequestAudioInputTranscription {
  model: string
}

export interface RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction {
  type: RealtimeNoiseReductionType
}

export interface RealtimeTranslationSessionCreateRequestAudioInput {
  transcription?: RealtimeTranslationSessionCreateRequestAudioInputTranscription | null | undefined
  noise_reduction?:
    | RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
    | null
    | undefined
}

export interface RealtimeTranslationSessionCreateRequestAudioOutput {
  language?: string | undefined
}

export interface RealtimeTranslationSessionCreateRequestAudio {
  input?: RealtimeTranslationSessionCreateRequestAudioInput | undefined
  output?: RealtimeTranslationSessionCreateRequestAudioOutput | undefined
}

export interface RealtimeTranslationSessionCreateRequest {
  model: string
  audio?: RealtimeTranslationSessionCreateRequestAudio | undefined
}

export interface RealtimeTranslationSessionUpdateRequestAudioInputTranscription {
  model: string
}

export interface RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction {
  type: RealtimeNoiseReductionType
}

export interface RealtimeTranslationSessionUpdateRequestAudioInput {
  transcription?: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | null | undefined
  noise_reduction?:
    | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction
    | null
    | undefined
}

export interface RealtimeTranslationSessionUpdateRequestAudioOutput {
  language?: string | undefined
}

export interface RealtimeTranslationSessionUpdateRequestAudio {
  input?: RealtimeTranslationSessionUpdateRequestAudioInput | undefined
  output?: RealtimeTranslationSessionUpdateRequestAudioOutput | undefined
}

export interface RealtimeTranslationSessionUpdateRequest {
  audio?: RealtimeTranslationSessionUpdateRequestAudio | undefined
}

export interface RealtimeTruncationRetentionRatioTokenLimits {
  post_instructions?: number | undefined
}

export interface RealtimeTruncationRetentionRatio {
  type: 'retention_ratio'
  retention_ratio: number
  token_limits?: RealtimeTruncationRetentionRatioTokenLimits | undefined
}

export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio

export interface RealtimeTurnDetectionServerVad {
  type: 'server_vad'
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
  create_response?: boolean | undefined
  interrupt_response?: boolean | undefined
  idle_timeout_ms?: number | null | undefined
}

export interface RealtimeTurnDetectionSemanticVad {
  type: 'semantic_vad'
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined
  create_response?: boolean | undefined
  interrupt_response?: boolean | undefined
}

export type RealtimeTurnDetection =
  | RealtimeTurnDetectionServerVad
  | RealtimeTurnDetectionSemanticVad

/** Params of `createRealtimeCall`: `POST /realtime/calls`. */
export interface CreateRealtimeCallParams {
  sdp: string
  session?: RealtimeSessionParams | undefined
}

export interface AcceptRealtimeCallParamsAudioInputNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface AcceptRealtimeCallParamsAudioInput {
  format?: RealtimeAudioFormats | undefined
  transcription?: RealtimeAudioTranscription | undefined
  noise_reduction?: AcceptRealtimeCallParamsAudioInputNoiseReduction | undefined
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface AcceptRealtimeCallParamsAudioOutput {
  format?: RealtimeAudioFormats | undefined
  voice?: VoiceOrCustomVoice | undefined
  speed?: number | undefined
}

export interface AcceptRealtimeCallParamsAudio {
  input?: AcceptRealtimeCallParamsAudioInput | undefined
  output?: AcceptRealtimeCallParamsAudioOutput | undefined
}

export interface AcceptRealtimeCallParamsTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

/** Params of `acceptRealtimeCall`: `POST /realtime/calls/{call_id}/accept`. */
export interface AcceptRealtimeCallParams {
  call_id: string
  type: 'realtime'
  output_modalities?: readonly ('text' | 'audio')[] | undefined
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15'
    | undefined
  instructions?: string | undefined
  audio?: AcceptRealtimeCallParamsAudio | undefined
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined
  tracing?: 'auto' | AcceptRealtimeCallParamsTracingTracingConfiguration | null | undefined
  tools?: readonly (RealtimeFunctionTool | McpTool)[] | undefined
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | undefined
  parallel_tool_calls?: boolean | undefined
  reasoning?: RealtimeReasoning | undefined
  max_output_tokens?: number | 'inf' | undefined
  truncation?: RealtimeTruncation | undefined
  prompt?: ResponsePrompt | null | undefined
}

/** Params of `hangUpRealtimeCall`: `POST /realtime/calls/{call_id}/hangup`. */
export interface HangUpRealtimeCallParams {
  call_id: string
}

/** Params of `referRealtimeCall`: `POST /realtime/calls/{call_id}/refer`. */
export interface ReferRealtimeCallParams {
  call_id: string
  target_uri: string
}

/** Params of `rejectRealtimeCall`: `POST /realtime/calls/{call_id}/reject`. */
export interface RejectRealtimeCallParams {
  call_id: string
  status_code?: number | undefined
}

export interface CreateRealtimeClientSecretParamsExpiresAfter {
  anchor?: 'created_at' | undefined
  seconds?: number | undefined
}

/** Params of `createRealtimeClientSecret`: `POST /realtime/client_secrets`. */
export interface CreateRealtimeClientSecretParams {
  expires_after?: CreateRealtimeClientSecretParamsExpiresAfter | undefined
  session?: RealtimeSessionParams | RealtimeTranscriptionSessionParams | undefined
}

export interface CreateRealtimeSessionParamsClientSecret {
  value: string
  expires_at: number
}

export interface CreateRealtimeSessionParamsInputAudioTranscription {
  model?: string | undefined
}

export interface CreateRealtimeSessionParamsTracingTracingConfiguration {
  workflow_name?: string | undefined
  group_id?: string | undefined
  metadata?: Record<string, unknown> | undefined
}

export interface CreateRealtimeSessionParamsTurnDetection {
  type?: string | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface CreateRealtimeSessionParamsTool {
  type?: 'function' | undefined
  name?: string | undefined
  description?: string | undefined
  parameters?: Record<string, unknown> | undefined
}

/** Params of `createRealtimeSession`: `POST /realtime/sessions`. */
export interface CreateRealtimeSessionParams {
  client_secret: CreateRealtimeSessionParamsClientSecret
  modalities?: readonly ('text' | 'audio')[] | undefined
  instructions?: string | undefined
  voice?: VoiceOrCustomVoice | undefined
  input_audio_format?: string | undefined
  output_audio_format?: string | undefined
  input_audio_transcription?: CreateRealtimeSessionParamsInputAudioTranscription | undefined
  speed?: number | undefined
  tracing?: 'auto' | CreateRealtimeSessionParamsTracingTracingConfiguration | undefined
  turn_detection?: CreateRealtimeSessionParamsTurnDetection | undefined
  tools?: readonly CreateRealtimeSessionParamsTool[] | undefined
  tool_choice?: string | undefined
  temperature?: number | undefined
  max_response_output_tokens?: number | 'inf' | undefined
  truncation?: RealtimeTruncation | undefined
  prompt?: ResponsePrompt | null | undefined
}

export interface CreateRealtimeTranscriptionSessionParamsTurnDetection {
  type?: 'server_vad' | undefined
  threshold?: number | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
}

export interface CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

/** Params of `createRealtimeTranscriptionSession`: `POST /realtime/transcription_sessions`. */
export interface CreateRealtimeTranscriptionSessionParams {
  turn_detection?: CreateRealtimeTranscriptionSessionParamsTurnDetection | undefined
  input_audio_noise_reduction?:
    | CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReduction
    | undefined
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw' | undefined
  input_audio_transcription?: RealtimeAudioTranscription | undefined
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined
}

export interface CreateRealtimeTranslationClientSecretParamsExpiresAfter {
  anchor?: 'created_at' | undefined
  seconds?: number | undefined
}

/** Params of `createRealtimeTranslationClientSecret`: `POST /realtime/translations/client_secrets`. */
export interface CreateRealtimeTranslationClientSecretParams {
  expires_after?: CreateRealtimeTranslationClientSecretParamsExpiresAfter | undefined
  session: RealtimeTranslationSessionCreateRequest
}
