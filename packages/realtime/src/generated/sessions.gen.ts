// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import type {
  RealtimeAudioFormats,
  RealtimeAudioTranscription,
  RealtimeAudioTranscriptionResponse,
  RealtimeFunctionTool,
  RealtimeNoiseReductionType,
  RealtimeReasoning,
  RealtimeTruncation,
  RealtimeTurnDetection,
} from './types.gen.ts'

import type {
  McpTool,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@bonsai-ai/responses'

import type { Voice, VoiceOrCustomVoice } from '@bonsai-ai/shared'

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
  /** `near_field` for headsets, `far_field` for room and laptop microphones. */
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeSessionParamsAudioInput {
  /** Encoding: PCM at 24 kHz, G.711 μ-law or A-law. */
  format?: RealtimeAudioFormats | undefined
  /**
   * Transcribes the audio beside the conversation, as a rough guide to what was said; off if left
   * out.
   */
  transcription?: RealtimeAudioTranscription | undefined
  /** Cleans the audio before turns are found in it; off if left out. */
  noise_reduction?: RealtimeSessionParamsAudioInputNoiseReduction | undefined
  /**
   * How the end of a turn is found: by silence, or by what was said. `null` turns it off, and the
   * client asks for answers.
   */
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeSessionParamsAudioOutput {
  /** Encoding: PCM at 24 kHz, G.711 μ-law or A-law. */
  format?: RealtimeAudioFormats | undefined
  /**
   * A built-in voice or `{ id }` of your own; fixed once the model has spoken.
   *
   * @defaultValue `'alloy'`
   */
  voice?: VoiceOrCustomVoice | undefined
  /**
   * Speed of speech as a factor, 0.25 to 1.5; can change between turns.
   *
   * @defaultValue `1`
   */
  speed?: number | undefined
}

export interface RealtimeSessionParamsAudio {
  /** Audio of the user. */
  input?: RealtimeSessionParamsAudioInput | undefined
  /** Audio of the model. */
  output?: RealtimeSessionParamsAudioOutput | undefined
}

export interface RealtimeSessionParamsTracingTracingConfiguration {
  /** Name of the trace. */
  workflow_name?: string | undefined
  /** Group of traces that this one belongs to. */
  group_id?: string | undefined
  /** Values of your own to find the trace by. */
  metadata?: Record<string, unknown> | undefined
}

/** Settings of a session in which the model speaks or writes. */
export interface RealtimeSessionParams {
  /** Tells this session from a transcription session: `'realtime'`. */
  type: 'realtime'
  /**
   * What the model answers with: audio (with a transcript) or text, not both.
   *
   * @defaultValue `['audio']`
   */
  output_modalities?: readonly ('text' | 'audio')[] | undefined
  /** Realtime model to talk to. */
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
  /**
   * System message: what to say, and how to sound. The model tends to follow it but does not have
   * to.
   */
  instructions?: string | undefined
  /**
   * Settings of the audio in (format, transcription, noise reduction, turn detection) and out
   * (format, voice, speed from 0.25 to 1.5).
   */
  audio?: RealtimeSessionParamsAudio | undefined
  /**
   * Extra fields for server events; `item.input_audio_transcription.logprobs` adds log
   * probabilities to transcripts.
   */
  include?: readonly 'item.input_audio_transcription.logprobs'[] | undefined
  /**
   * `'auto'`, or names and metadata for the trace; fixed once it is on. `null` turns tracing off.
   *
   * @defaultValue `null`
   */
  tracing?: 'auto' | RealtimeSessionParamsTracingTracingConfiguration | null | undefined
  /** Functions and MCP servers that the model may call. */
  tools?: readonly (RealtimeFunctionTool | McpTool)[] | undefined
  /**
   * Whether the model may, must or must not call tools, or which one it must.
   *
   * @defaultValue `'auto'`
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp | undefined
  /** Allows calls of several tools at a time; for reasoning models only. */
  parallel_tool_calls?: boolean | undefined
  /** Effort of reasoning models. */
  reasoning?: RealtimeReasoning | undefined
  /**
   * Most tokens in one answer, tool calls included: 1 to 4096, or `'inf'` for what the model can
   * give.
   *
   * @defaultValue `'inf'`
   */
  max_output_tokens?: number | 'inf' | undefined
  /**
   * What to do when the conversation outgrows the model's input: drop the oldest messages, drop
   * them down to a ratio, or fail.
   *
   * @defaultValue `'auto'`
   */
  truncation?: RealtimeTruncation | undefined
  /** Stored prompt to use, with its variables. */
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
  /** `near_field` for headsets, `far_field` for room and laptop microphones. */
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeTranscriptionSessionParamsAudioInput {
  /** Encoding: PCM at 24 kHz, G.711 μ-law or A-law. */
  format?: RealtimeAudioFormats | undefined
  /**
   * Transcribes the audio beside the conversation, as a rough guide to what was said; off if left
   * out.
   */
  transcription?: RealtimeAudioTranscription | undefined
  /** Cleans the audio before turns are found in it; off if left out. */
  noise_reduction?: RealtimeTranscriptionSessionParamsAudioInputNoiseReduction | undefined
  /**
   * How the end of a turn is found: by silence, or by what was said. `null` turns it off, and the
   * client asks for answers.
   */
  turn_detection?: RealtimeTurnDetection | null | undefined
}

export interface RealtimeTranscriptionSessionParamsAudio {
  /** Audio of the user. */
  input?: RealtimeTranscriptionSessionParamsAudioInput | undefined
}

/** Settings of a session that only transcribes. */
export interface RealtimeTranscriptionSessionParams {
  /** Tells this session from one that answers: `'transcription'`. */
  type: 'transcription'
  /** Settings of the audio in: format, transcription, noise reduction and turn detection. */
  audio?: RealtimeTranscriptionSessionParamsAudio | undefined
  /**
   * Extra fields for server events; `item.input_audio_transcription.logprobs` adds log
   * probabilities to transcripts.
   */
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
