// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import { characters, defer, file, object, union } from '@bonsai-ai/core/schemas'
import { VoiceOrCustomVoiceSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  AudioResponseFormat,
  CreateSpeechParams,
  CreateTranscriptionParams,
  CreateTranslationParams,
  CreateVoiceConsentParams,
  CreateVoiceParams,
  DeleteVoiceConsentParams,
  DeleteVoiceParams,
  ListVoiceConsentsParams,
  RetrieveVoiceConsentParams,
  TranscriptionInclude,
  TranscriptionVadConfig,
  UpdateVoiceConsentParams,
} from './types.gen.ts'

export const AudioResponseFormatSchema: v.GenericSchema<unknown, AudioResponseFormat> =
  /* @__PURE__ */ defer(() =>
    v.picklist(['json', 'text', 'srt', 'verbose_json', 'vtt', 'diarized_json']),
  )

export const TranscriptionIncludeSchema: v.GenericSchema<unknown, TranscriptionInclude> =
  /* @__PURE__ */ defer(() => v.literal('logprobs'))

export const TranscriptionVadConfigSchema: v.GenericSchema<unknown, TranscriptionVadConfig> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('server_vad'),
    prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
    silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
    threshold: v.optional(v.number()),
  }))

export const CreateSpeechParamsSchema: v.GenericSchema<unknown, CreateSpeechParams> =
  /* @__PURE__ */ object(() => ({
    model: v.string(),
    input: v.pipe(v.string(), characters(0, 4096)),
    instructions: v.optional(v.pipe(v.string(), characters(0, 4096))),
    voice: VoiceOrCustomVoiceSchema,
    response_format: v.optional(v.picklist(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'])),
    speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(4))),
  }))

export const CreateTranscriptionParamsSchema: v.GenericSchema<unknown, CreateTranscriptionParams> =
  /* @__PURE__ */ object(() => ({
    file: file(),
    model: v.string(),
    language: v.optional(v.string()),
    languages: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    keywords: v.optional(v.array(v.string())),
    prompt: v.optional(v.string()),
    response_format: v.optional(AudioResponseFormatSchema),
    temperature: v.optional(v.number()),
    include: v.optional(v.array(TranscriptionIncludeSchema)),
    timestamp_granularities: v.optional(v.array(v.picklist(['word', 'segment']))),
    chunking_strategy: v.nullish(union([v.literal('auto'), TranscriptionVadConfigSchema])),
    known_speaker_names: v.optional(v.pipe(v.array(v.string()), v.maxLength(4))),
    known_speaker_references: v.optional(v.pipe(v.array(v.string()), v.maxLength(4))),
  }))

export const CreateTranslationParamsSchema: v.GenericSchema<unknown, CreateTranslationParams> =
  /* @__PURE__ */ object(() => ({
    file: file(),
    model: v.string(),
    prompt: v.optional(v.string()),
    response_format: v.optional(v.picklist(['json', 'text', 'srt', 'verbose_json', 'vtt'])),
    temperature: v.optional(v.number()),
  }))

export const ListVoiceConsentsParamsSchema: v.GenericSchema<unknown, ListVoiceConsentsParams> =
  /* @__PURE__ */ object(() => ({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
  }))

export const CreateVoiceConsentParamsSchema: v.GenericSchema<unknown, CreateVoiceConsentParams> =
  /* @__PURE__ */ object(() => ({ name: v.string(), recording: file(), language: v.string() }))

export const RetrieveVoiceConsentParamsSchema: v.GenericSchema<
  unknown,
  RetrieveVoiceConsentParams
> = /* @__PURE__ */ object(() => ({ consent_id: v.string() }))

export const UpdateVoiceConsentParamsSchema: v.GenericSchema<unknown, UpdateVoiceConsentParams> =
  /* @__PURE__ */ object(() => ({ consent_id: v.string(), name: v.string() }))

export const DeleteVoiceConsentParamsSchema: v.GenericSchema<unknown, DeleteVoiceConsentParams> =
  /* @__PURE__ */ object(() => ({ consent_id: v.string() }))

export const CreateVoiceParamsSchema: v.GenericSchema<unknown, CreateVoiceParams> =
  /* @__PURE__ */ object(() => ({ name: v.string(), audio_sample: file(), consent: v.string() }))

export const DeleteVoiceParamsSchema: v.GenericSchema<unknown, DeleteVoiceParams> =
  /* @__PURE__ */ object(() => ({ voice_id: v.string() }))
