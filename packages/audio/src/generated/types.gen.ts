// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

import type {
  TranscriptionDurationUsage,
  TranscriptionLanguage,
  TranscriptionTokenUsage,
  VoiceOrCustomVoice,
} from '@bonsai-ai/shared'

/** How a transcript is written: JSON of three kinds, plain text or subtitles. */
export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json'

/** What {@link streamSpeech} yields, told apart by `type`. */
export type SpeechStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent

/** A transcript in `diarized_json`, with speakers. */
export interface TranscriptionDiarized {
  task: 'transcribe'
  /** Length of the recording in seconds. */
  duration: number
  text: string
  /** Passages with times and speakers. */
  segments: TranscriptionTextSegmentEvent[]
  /** What is billed: tokens, or seconds of audio. */
  usage?: TranscriptionTokenUsage | TranscriptionDurationUsage | undefined
}

export interface TranscriptionLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

/** A transcript in `json`. */
export interface Transcription {
  text: string
  /** What is spoken; empty if the model could not tell. Only from `gpt-transcribe`. */
  languages?: TranscriptionLanguage[] | undefined
  /** How sure the model was of each token, if `include` asked for it. */
  logprobs?: TranscriptionLogprob[] | undefined
  /** What is billed: tokens, or seconds of audio. */
  usage?: TranscriptionTokenUsage | TranscriptionDurationUsage | undefined
}

/** What {@link streamTranscription} yields, told apart by `type`. */
export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent

/** A transcript in `verbose_json`, with times. */
export interface TranscriptionVerbose {
  language: string
  /** Length of the recording in seconds. */
  duration: number
  text: string
  /** There if `timestamp_granularities` has `word`. */
  words?: TranscriptionWord[] | undefined
  /** There if `timestamp_granularities` has `segment`. */
  segments?: TranscriptionSegment[] | undefined
  usage?: TranscriptionDurationUsage | undefined
}

/** A translation in `json`. */
export interface Translation {
  text: string
}

/** A translation in `verbose_json`, with times. */
export interface TranslationVerbose {
  /** Always `english`. */
  language: string
  /** Length of the recording in seconds. */
  duration: number
  text: string
  segments?: TranscriptionSegment[] | undefined
}

/** A piece of the recording. */
export interface SpeechAudioDeltaEvent {
  type: 'speech.audio.delta'
  /** Audio in base64, in the format asked for. */
  audio: string
}

export interface SpeechAudioDoneEventUsage {
  input_tokens: number
  output_tokens: number
  total_tokens: number
}

/** The end of the recording. */
export interface SpeechAudioDoneEvent {
  type: 'speech.audio.done'
  usage: SpeechAudioDoneEventUsage
}

export interface TranscriptionTextDeltaEventLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

/** A piece of the transcript. */
export interface TranscriptionTextDeltaEvent {
  type: 'transcript.text.delta'
  delta: string
  /** How sure the model was of each token, if `include` asked for it. */
  logprobs?: TranscriptionTextDeltaEventLogprob[] | undefined
  /** Passage that the piece belongs to, from the diarizing model. */
  segment_id?: string | undefined
}

export interface TranscriptionTextDoneEventLogprob {
  token?: string | undefined
  logprob?: number | undefined
  bytes?: number[] | undefined
}

/** The whole transcript, at the end of the stream. */
export interface TranscriptionTextDoneEvent {
  type: 'transcript.text.done'
  /** The whole transcript. */
  text: string
  /** What is spoken; empty if the model could not tell. Only from `gpt-transcribe`. */
  languages?: TranscriptionLanguage[] | undefined
  /** How sure the model was of each token, if `include` asked for it. */
  logprobs?: TranscriptionTextDoneEventLogprob[] | undefined
  usage?: TranscriptionTokenUsage | undefined
}

/** A passage of the transcript, with its speaker. */
export interface TranscriptionTextSegmentEvent {
  type: 'transcript.text.segment'
  id: string
  /** In seconds from the start of the recording. */
  start: number
  /** In seconds from the start of the recording. */
  end: number
  text: string
  /** A name from `known_speaker_names`, or a letter. */
  speaker: string
}

/** What a transcript can carry besides its text. */
export type TranscriptionInclude = 'logprobs'

/** A passage of a transcript. */
export interface TranscriptionSegment {
  id: number
  /** Where in the recording the model looked. */
  seek: number
  /** In seconds from the start of the recording. */
  start: number
  /** In seconds from the start of the recording. */
  end: number
  text: string
  /** Token IDs of the text. */
  tokens: number[]
  temperature: number
  /** Average log probability of the tokens; below -1, do not trust the text. */
  avg_logprob: number
  /** Above 2.4, the text repeats itself and should not be trusted. */
  compression_ratio: number
  /** How likely nothing is said, from 0 to 1. */
  no_speech_prob: number
}

/** A word of a transcript. */
export interface TranscriptionWord {
  word: string
  /** In seconds from the start of the recording. */
  start: number
  /** In seconds from the start of the recording. */
  end: number
}

/** How the server finds the pauses at which it cuts a recording. */
export interface TranscriptionVadConfig {
  /** Finds pauses by the detection that the other fields adjust. */
  type: 'server_vad'
  /**
   * Milliseconds of audio to keep before speech.
   *
   * @defaultValue `300`
   */
  prefix_padding_ms?: number | undefined
  /**
   * Milliseconds of silence that end a passage.
   *
   * @defaultValue `200`
   */
  silence_duration_ms?: number | undefined
  /**
   * How loud speech must be, from 0 to 1; higher suits noisy places.
   *
   * @defaultValue `0.5`
   */
  threshold?: number | undefined
}

/** Confirmation that a consent recording was deleted. */
export interface VoiceConsentDeleted {
  id: string
  object: 'audio.voice_consent'
  deleted: boolean
}

/** A page of consent recordings. */
export interface VoiceConsentList {
  object: 'list'
  data: VoiceConsent[]
  first_id?: string | null | undefined
  last_id?: string | null | undefined
  has_more: boolean
}

/** A recording in which a speaker consents to a voice being made of theirs. */
export interface VoiceConsent {
  object: 'audio.voice_consent'
  id: string
  name: string
  /** Language of the phrase of consent, as a BCP 47 tag. */
  language: string
  /** Unix time in seconds. */
  created_at: number
}

/** A voice of your own. */
export interface CustomVoice {
  object: 'audio.voice'
  /** For example `voice_1234`. */
  id: string
  name: string
  /** Unix time in seconds. */
  created_at: number
}

/** Confirmation that a voice was deleted. */
export interface VoiceDeleted {
  id: string
  object: 'audio.voice.deleted'
  deleted: boolean
}

/**
 * Body of `POST /audio/speech`. Whether it streams events is decided by the function you call.
 */
export interface CreateSpeechParams {
  /** Model ID, for example `gpt-4o-mini-tts`. */
  model: (string & {}) | 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15'
  /** What to say, up to 4096 characters. */
  input: string
  /** How to say it, up to 4096 characters. The `tts-1` models do not listen to it. */
  instructions?: string | undefined
  /** A built-in voice by name, or one of your own as `{ id }`. */
  voice: VoiceOrCustomVoice
  /**
   * File format. `wav` and `pcm` need no decoding and start soonest.
   *
   * @defaultValue `'mp3'`
   */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm' | undefined
  /**
   * Pace, from 0.25 to 4.
   *
   * @defaultValue `1`
   */
  speed?: number | undefined
}

/**
 * Form of `POST /audio/transcriptions`. Whether it streams is decided by the function you call.
 */
export interface CreateTranscriptionParams {
  /**
   * The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm. The name counts: give data
   * without one through `toFile`.
   */
  file: Uploadable
  /**
   * Model ID, for example `gpt-4o-transcribe`; `gpt-4o-transcribe-diarize` tells speakers apart.
   */
  model:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe-diarize'
  /**
   * What is spoken, as an ISO 639-1 code such as `en`; knowing it makes the model faster and more
   * accurate.
   */
  language?: string | undefined
  /** What may be spoken, as ISO 639-1 codes, at least one. Only for `gpt-transcribe`. */
  languages?: readonly string[] | undefined
  /** Words and names that are likely to occur. Only for `gpt-transcribe`. */
  keywords?: readonly string[] | undefined
  /**
   * Text in the style to follow, or the end of the part before, in the language of the recording.
   * Not for `gpt-4o-transcribe-diarize`.
   */
  prompt?: string | undefined
  /**
   * The `gpt-4o` models only write `json`, the diarizing one `text` and `diarized_json` as well;
   * only the last names the speakers.
   *
   * @defaultValue `'json'`
   */
  response_format?: AudioResponseFormat | undefined
  /**
   * Randomness of the text, from 0 to 1. At 0 the model raises it by itself where it is unsure.
   *
   * @defaultValue `0`
   */
  temperature?: number | undefined
  /**
   * `logprobs` returns how sure the model was of each token: with format `json` and the `gpt-4o`
   * models that do not diarize.
   */
  include?: readonly TranscriptionInclude[] | undefined
  /**
   * Whether passages, words or both get times; needs `verbose_json`. Those of words take longer.
   * Not for `gpt-4o-transcribe-diarize`.
   *
   * @defaultValue `['segment']`
   */
  timestamp_granularities?: readonly ('word' | 'segment')[] | undefined
  /**
   * How to cut the recording: not at all, at pauses (`auto`), or at pauses that you define.
   * `gpt-4o-transcribe-diarize` needs it beyond 30 seconds.
   */
  chunking_strategy?: 'auto' | TranscriptionVadConfig | null | undefined
  /** Names of up to 4 speakers, in the order of `known_speaker_references`. */
  known_speaker_names?: readonly string[] | undefined
  /** Samples of up to 4 voices, each 2 to 10 seconds long, as `data:` URLs. */
  known_speaker_references?: readonly string[] | undefined
}

/** Form of `POST /audio/translations`. */
export interface CreateTranslationParams {
  /**
   * The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm. The name counts: give data
   * without one through `toFile`.
   */
  file: Uploadable
  /** Only `whisper-1` translates. */
  model: (string & {}) | 'whisper-1'
  /** Text in the style to follow, or the end of the part before, in English. */
  prompt?: string | undefined
  /**
   * JSON, plain text or subtitles.
   *
   * @defaultValue `'json'`
   */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined
  /**
   * Randomness of the text, from 0 to 1. At 0 the model raises it by itself where it is unsure.
   *
   * @defaultValue `0`
   */
  temperature?: number | undefined
}

/** Params of `listVoiceConsents`: `GET /audio/voice_consents`. */
export interface ListVoiceConsentsParams {
  /** ID of the last consent of the page before. */
  after?: string | undefined
  /**
   * Consents per page, from 1 to 100.
   *
   * @defaultValue `20`
   */
  limit?: number | undefined
}

/** Params of `createVoiceConsent`: `POST /audio/voice_consents`. */
export interface CreateVoiceConsentParams {
  /** What you call the recording. */
  name: string
  /**
   * The speaker saying the phrase of consent, at most 10 MiB: mp3, wav, ogg, aac, flac, webm or
   * mp4.
   */
  recording: Uploadable
  /** Language of the phrase, as a BCP 47 tag such as `en-US`. */
  language: string
}

/** Params of `retrieveVoiceConsent`: `GET /audio/voice_consents/{consent_id}`. */
export interface RetrieveVoiceConsentParams {
  /** For example `cons_1234`. */
  consent_id: string
}

/** Params of `updateVoiceConsent`: `POST /audio/voice_consents/{consent_id}`. */
export interface UpdateVoiceConsentParams {
  /** For example `cons_1234`. */
  consent_id: string
  /** What you call the recording from now on. */
  name: string
}

/** Params of `deleteVoiceConsent`: `DELETE /audio/voice_consents/{consent_id}`. */
export interface DeleteVoiceConsentParams {
  /** For example `cons_1234`. */
  consent_id: string
}

/** Params of `createVoice`: `POST /audio/voices`. */
export interface CreateVoiceParams {
  /** What you call the voice. */
  name: string
  /** The speaker, at most 10 MiB: mp3, wav, ogg, aac, flac, webm or mp4. */
  audio_sample: Uploadable
  /** ID of the consent recording, for example `cons_1234`. */
  consent: string
}

/** Params of `deleteVoice`: `DELETE /audio/voices/{voice_id}`. */
export interface DeleteVoiceParams {
  /** For example `voice_1234`. */
  voice_id: string
}
