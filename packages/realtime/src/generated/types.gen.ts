// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import type {
  RealtimeSessionParams,
  RealtimeSessionResource,
  RealtimeTranscriptionSession,
  RealtimeTranscriptionSessionParams,
  RealtimeTranslationSession,
  RealtimeTranslationSessionCreateRequest,
} from './sessions.gen.ts'

import type {
  McpListToolsTool,
  McpTool,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@bonsai-ai/responses'

import type { Metadata, Voice, VoiceOrCustomVoice } from '@bonsai-ai/shared'

export type * from './events.gen.ts'

export type * from './sessions.gen.ts'

/** How the audio of the user is transcribed. */
export interface RealtimeAudioTranscription {
  /** Model that transcribes; `gpt-4o-transcribe-diarize` tells speakers apart. */
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
  /** Language spoken, as an ISO 639-1 code like `en`; makes the transcript better and faster. */
  language?: string | undefined
  /**
   * Languages that may be spoken, as ISO 639-1 codes; for `gpt-transcribe` and
   * `gpt-live-transcribe`.
   */
  languages?: readonly string[] | undefined
  /** Words to expect; for `gpt-transcribe` and `gpt-live-transcribe`. */
  keywords?: readonly string[] | undefined
  /**
   * Hints on style and words: a list of keywords for `whisper-1`, free text for the
   * `gpt-4o-transcribe` models. Not for `gpt-4o-transcribe-diarize` and `gpt-realtime-whisper`.
   */
  prompt?: string | undefined
  /**
   * How long to wait before text is sent: longer is more accurate. For `gpt-realtime-whisper`.
   */
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
  /** PCM audio. */
  type?: 'audio/pcm' | undefined
  /** Sample rate in hertz. */
  rate?: 24000 | undefined
}

export interface RealtimeAudioFormatsAudioPcmu {
  /** G.711 μ-law audio. */
  type?: 'audio/pcmu' | undefined
}

export interface RealtimeAudioFormatsAudioPcma {
  /** G.711 A-law audio. */
  type?: 'audio/pcma' | undefined
}

export type RealtimeAudioFormats =
  | RealtimeAudioFormatsAudioPcm
  | RealtimeAudioFormatsAudioPcmu
  | RealtimeAudioFormatsAudioPcma

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

/** A short-lived key for browsers and apps. */
export interface RealtimeClientSecret {
  value: string
  expires_at: number
  session: RealtimeSessionResource | RealtimeTranscriptionSession
}

export interface RealtimeFunctionTool {
  /** Tells a function from an MCP server. */
  type?: 'function' | undefined
  /** Name that the model calls it by. */
  name?: string | undefined
  /** When to call it, how, and what to tell the user meanwhile. */
  description?: string | undefined
  /** JSON Schema of its arguments. */
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
  /**
   * How much to reason; not every model knows every level.
   *
   * @defaultValue `'low'`
   */
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

export interface RealtimeTranslationClientSecret {
  value: string
  expires_at: number
  session: RealtimeTranslationSession
}

export interface RealtimeTruncationRetentionRatioTokenLimits {
  /** Most tokens after the instructions and tools before messages are dropped. */
  post_instructions?: number | undefined
}

export interface RealtimeTruncationRetentionRatio {
  /**
   * Drops the oldest messages down to a ratio, so that this happens less often and caches stay
   * warm.
   */
  type: 'retention_ratio'
  /** Share of the tokens after the instructions to keep, from 0 to 1. */
  retention_ratio: number
  /** Limits of your own; the model's if left out. */
  token_limits?: RealtimeTruncationRetentionRatioTokenLimits | undefined
}

export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio

export interface RealtimeTurnDetectionServerVad {
  /** Finds turns by silence. */
  type: 'server_vad'
  /**
   * Loudness that counts as speech, from 0 to 1. Raise it in noisy places.
   *
   * @defaultValue `0.5`
   */
  threshold?: number | undefined
  /**
   * Audio kept from before the speech, in milliseconds.
   *
   * @defaultValue `300`
   */
  prefix_padding_ms?: number | undefined
  /**
   * Silence that ends a turn, in milliseconds. Less makes for quick answers, and for interruptions.
   *
   * @defaultValue `500`
   */
  silence_duration_ms?: number | undefined
  /**
   * Whether the model answers by itself when a turn ends.
   *
   * @defaultValue `true`
   */
  create_response?: boolean | undefined
  /**
   * Whether speech of the user cuts a running answer off.
   *
   * @defaultValue `true`
   */
  interrupt_response?: boolean | undefined
  /**
   * Milliseconds of silence after an answer until the model speaks up by itself, 5000 to 30 000;
   * never if left out.
   */
  idle_timeout_ms?: number | null | undefined
}

export interface RealtimeTurnDetectionSemanticVad {
  /** Lets a model judge when the user is done. */
  type: 'semantic_vad'
  /**
   * How soon to answer: `low` waits up to 8 seconds, `medium` 4, `high` 2; `auto` is `medium`.
   *
   * @defaultValue `'auto'`
   */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined
  /**
   * Whether the model answers by itself when a turn ends.
   *
   * @defaultValue `true`
   */
  create_response?: boolean | undefined
  /**
   * Whether speech of the user cuts a running answer off.
   *
   * @defaultValue `true`
   */
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
  /**
   * Moment the seconds count from: when the secret is made.
   *
   * @defaultValue `'created_at'`
   */
  anchor?: 'created_at' | undefined
  /**
   * Life of the secret in seconds, 10 to 7200.
   *
   * @defaultValue `600`
   */
  seconds?: number | undefined
}

/** Params of `createRealtimeClientSecret`: `POST /realtime/client_secrets`. */
export interface CreateRealtimeClientSecretParams {
  /**
   * How long the secret can open sessions: 10 to 7200 seconds after it was made, 600 if left out. A
   * session that is open outlives it.
   */
  expires_after?: CreateRealtimeClientSecretParamsExpiresAfter | undefined
  /**
   * Settings of the sessions it opens: `type: 'realtime'` or `type: 'transcription'`. The client
   * may change them when it connects.
   */
  session?: RealtimeSessionParams | RealtimeTranscriptionSessionParams | undefined
}

export interface CreateRealtimeTranslationClientSecretParamsExpiresAfter {
  anchor?: 'created_at' | undefined
  seconds?: number | undefined
}

/**
 * Params of `createRealtimeTranslationClientSecret`: `POST
 * /realtime/translations/client_secrets`.
 */
export interface CreateRealtimeTranslationClientSecretParams {
  expires_after?: CreateRealtimeTranslationClientSecretParamsExpiresAfter | undefined
  session: RealtimeTranslationSessionCreateRequest
}
