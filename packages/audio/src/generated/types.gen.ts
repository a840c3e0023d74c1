// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type {
  TranscriptionDurationUsage,
  TranscriptionLanguage,
  TranscriptionTokenUsage,
  VoiceOrCustomVoice,
} from '@bonsai-ai/shared'

export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json'

export type SpeechStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent

export interface TranscriptionDiarized {
  task: 'transcribe'
  duration: number
  text: string
  segments: TranscriptionTextSegmentEvent[]
  usage?: TranscriptionTokenUsage | TranscriptionDurationUsage | undefined
}

export interface TranscriptionLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

export interface Transcription {
  text: string
  languages?: TranscriptionLanguage[] | undefined
  logprobs?: TranscriptionLogprob[] | undefined
  usage?: TranscriptionTokenUsage | TranscriptionDurationUsage | undefined
}

export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent

export interface TranscriptionVerbose {
  language: string
  duration: number
  text: string
  words?: TranscriptionWord[] | undefined
  segments?: TranscriptionSegment[] | undefined
  usage?: TranscriptionDurationUsage | undefined
}

export interface Translation {
  text: string
}

export interface TranslationVerbose {
  language: string
  duration: number
  text: string
  segments?: TranscriptionSegment[] | undefined
}

export interface SpeechAudioDeltaEvent {
  type: 'speech.audio.delta'
  audio: string
}

export interface SpeechAudioDoneEventUsage {
  input_tokens: number
  output_tokens: number
  total_tokens: number
}

export interface SpeechAudioDoneEvent {
  type: 'speech.audio.done'
  usage: SpeechAudioDoneEventUsage
}

export interface TranscriptionTextDeltaEventLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

export interface TranscriptionTextDeltaEvent {
  type: 'transcript.text.delta'
  delta: string
  logprobs?: TranscriptionTextDeltaEventLogprob[] | undefined
  segment_id?: string | undefined
}

export interface TranscriptionTextDoneEventLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

export interface TranscriptionTextDoneEvent {
  type: 'transcript.text.done'
  text: string
  languages?: TranscriptionLanguage[] | undefined
  logprobs?: TranscriptionTextDoneEventLogprob[] | undefined
  usage?: TranscriptionTokenUsage | undefined
}

export interface TranscriptionTextSegmentEvent {
  type: 'transcript.text.segment'
  id: string
  start: number
  end: number
  text: string
  speaker: string
}

export type TranscriptionInclude = 'logprobs'

export interface TranscriptionSegment {
  id: number
  seek: number
  start: number
  end: number
  text: string
  tokens: number[]
  temperature: number
  avg_logprob: number
  compression_ratio: number
  no_speech_prob: number
}

export interface TranscriptionWord {
  word: string
  start: number
  end: number
}

export interface TranscriptionVadConfig {
  type: 'server_vad'
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
  threshold?: number | undefined
}

export interface VoiceConsentDeleted {
  id: string
  object: 'audio.voice_consent'
  deleted: boolean
}

export interface VoiceConsentList {
  object: 'list'
  data: VoiceConsent[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

export interface VoiceConsent {
  object: 'audio.voice_consent'
  id: string
  name: string
  language: string
  created_at: number
}

export interface CustomVoice {
  object: 'audio.voice'
  id: string
  name: string
  created_at: number
}

/** Params of `createSpeech`: `POST /audio/speech`. */
export interface CreateSpeechParams {
  model: (string & {}) | 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15'
  input: string
  instructions?: string | undefined
  voice: VoiceOrCustomVoice
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | undefined
  speed?: number | undefined
  stream_format?: 'sse' | 'audio' | undefined
}

/** Params of `createTranscription`: `POST /audio/transcriptions`. */
export interface CreateTranscriptionParams {
  file: Uploadable
  model:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe-diarize'
  language?: string | undefined
  languages?: readonly string[] | undefined
  keywords?: readonly string[] | undefined
  prompt?: string | undefined
  response_format?: AudioResponseFormat | undefined
  temperature?: number | undefined
  include?: readonly TranscriptionInclude[] | undefined
  timestamp_granularities?: readonly ('word' | 'segment')[] | undefined
  chunking_strategy?: 'auto' | TranscriptionVadConfig | null | undefined
  known_speaker_names?: readonly string[] | undefined
  known_speaker_references?: readonly string[] | undefined
}

/** Params of `createTranslation`: `POST /audio/translations`. */
export interface CreateTranslationParams {
  file: Uploadable
  model: (string & {}) | 'whisper-1'
  prompt?: string | undefined
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined
  temperature?: number | undefined
}

/** Params of `listVoiceConsents`: `GET /audio/voice_consents`. */
export interface ListVoiceConsentsParams {
  after?: string | undefined
  limit?: number | undefined
}

/** Params of `createVoiceConsent`: `POST /audio/voice_consents`. */
export interface CreateVoiceConsentParams {
  name: string
  recording: Uploadable
  language: string
}

/** Params of `retrieveVoiceConsent`: `GET /audio/voice_consents/{consent_id}`. */
export interface RetrieveVoiceConsentParams {
  consent_id: string
}

/** Params of `updateVoiceConsent`: `POST /audio/voice_consents/{consent_id}`. */
export interface UpdateVoiceConsentParams {
  consent_id: string
  name: string
}

/** Params of `deleteVoiceConsent`: `DELETE /audio/voice_consents/{consent_id}`. */
export interface DeleteVoiceConsentParams {
  consent_id: string
}

/** Params of `createVoice`: `POST /audio/voices`. */
export interface CreateVoiceParams {
  name: string
  audio_sample: Uploadable
  consent: string
}
