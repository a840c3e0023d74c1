// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  RealtimeAudioFormatsSchema,
  RealtimeAudioTranscriptionResponseSchema,
  RealtimeFunctionToolSchema,
  RealtimeNoiseReductionTypeSchema,
  RealtimeTurnDetectionSchema,
} from './schemasLenient.gen.ts'
import {
  RealtimeErrorEventSchema,
  RealtimeSessionInputAudioNoiseReductionSchema,
  RealtimeSessionTracingTracingConfigurationSchema,
} from './schemasLenient2.gen.ts'
import { defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import { ResponsePromptSchema } from '@bonsai-ai/responses/schemas'
import { VoiceSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  RealtimeLegacySession,
  RealtimeLegacySessionAudio,
  RealtimeLegacySessionAudioInput,
  RealtimeLegacySessionAudioInputNoiseReduction,
  RealtimeLegacySessionAudioInputTurnDetection,
  RealtimeLegacySessionAudioOutput,
  RealtimeLegacySessionTracingTracingConfiguration,
  RealtimeLegacySessionTurnDetection,
  RealtimeSession,
  RealtimeTranslationClientSecret,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSession,
  RealtimeTranslationSessionAudio,
  RealtimeTranslationSessionAudioInput,
  RealtimeTranslationSessionAudioInputNoiseReduction,
  RealtimeTranslationSessionAudioInputTranscription,
  RealtimeTranslationSessionAudioOutput,
  RealtimeTranslationSessionClosedEvent,
  RealtimeTranslationSessionCreatedEvent,
  RealtimeTranslationSessionInputTranscriptDeltaEvent,
  RealtimeTranslationSessionOutputAudioDeltaEvent,
  RealtimeTranslationSessionOutputTranscriptDeltaEvent,
  RealtimeTranslationSessionUpdatedEvent,
} from './types.gen.ts'

export const RealtimeSessionSchema: v.GenericSchema<unknown, RealtimeSession> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.nullish(v.literal('realtime.session')),
    modalities: v.nullish(v.array(v.string())),
    model: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    voice: v.nullish(VoiceSchema),
    input_audio_format: v.nullish(v.string()),
    output_audio_format: v.nullish(v.string()),
    input_audio_transcription: v.nullish(RealtimeAudioTranscriptionResponseSchema),
    turn_detection: v.nullish(RealtimeTurnDetectionSchema),
    input_audio_noise_reduction: v.nullish(RealtimeSessionInputAudioNoiseReductionSchema),
    speed: v.nullish(v.number()),
    tracing: v.nullish(union([v.string(), RealtimeSessionTracingTracingConfigurationSchema])),
    tools: v.nullish(v.array(RealtimeFunctionToolSchema)),
    tool_choice: v.nullish(v.string()),
    temperature: v.nullish(v.number()),
    max_response_output_tokens: v.nullish(union([v.string(), v.number()])),
    expires_at: v.nullish(v.number()),
    prompt: v.nullish(ResponsePromptSchema),
    include: v.nullish(v.array(v.literal('item.input_audio_transcription.logprobs'))),
  }))

export const RealtimeLegacySessionAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.nullish(RealtimeNoiseReductionTypeSchema) }))

export const RealtimeLegacySessionAudioInputTurnDetectionSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionAudioInputTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  threshold: v.nullish(v.number()),
  prefix_padding_ms: v.nullish(v.number()),
  silence_duration_ms: v.nullish(v.number()),
}))

export const RealtimeLegacySessionAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  transcription: v.nullish(RealtimeAudioTranscriptionResponseSchema),
  noise_reduction: v.nullish(RealtimeLegacySessionAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(RealtimeLegacySessionAudioInputTurnDetectionSchema),
}))

export const RealtimeLegacySessionAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.nullish(RealtimeAudioFormatsSchema),
  voice: v.nullish(VoiceSchema),
  speed: v.nullish(v.number()),
}))

export const RealtimeLegacySessionAudioSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionAudio
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(RealtimeLegacySessionAudioInputSchema),
  output: v.nullish(RealtimeLegacySessionAudioOutputSchema),
}))

export const RealtimeLegacySessionTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.nullish(v.string()),
  group_id: v.nullish(v.string()),
  metadata: v.nullish(map(v.unknown())),
}))

export const RealtimeLegacySessionTurnDetectionSchema: v.GenericSchema<
  unknown,
  RealtimeLegacySessionTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.nullish(v.string()),
  threshold: v.nullish(v.number()),
  prefix_padding_ms: v.nullish(v.number()),
  silence_duration_ms: v.nullish(v.number()),
}))

export const RealtimeLegacySessionSchema: v.GenericSchema<unknown, RealtimeLegacySession> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.nullish(v.string()),
    expires_at: v.nullish(v.number()),
    include: v.nullish(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    model: v.nullish(v.string()),
    output_modalities: v.nullish(v.array(v.string())),
    instructions: v.nullish(v.string()),
    audio: v.nullish(RealtimeLegacySessionAudioSchema),
    tracing: v.nullish(union([v.string(), RealtimeLegacySessionTracingTracingConfigurationSchema])),
    turn_detection: v.nullish(RealtimeLegacySessionTurnDetectionSchema),
    tools: v.nullish(v.array(RealtimeFunctionToolSchema)),
    tool_choice: v.nullish(v.string()),
    max_output_tokens: v.nullish(union([v.string(), v.number()])),
  }))

export const RealtimeTranslationSessionAudioInputTranscriptionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionAudioInputTranscription
> = /* @__PURE__ */ object(() => ({ model: v.nullish(v.string()) }))

export const RealtimeTranslationSessionAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.nullish(RealtimeNoiseReductionTypeSchema) }))

export const RealtimeTranslationSessionAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionAudioInput
> = /* @__PURE__ */ object(() => ({
  transcription: v.nullish(RealtimeTranslationSessionAudioInputTranscriptionSchema),
  noise_reduction: v.nullish(RealtimeTranslationSessionAudioInputNoiseReductionSchema),
}))

export const RealtimeTranslationSessionAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionAudioOutput
> = /* @__PURE__ */ object(() => ({ language: v.nullish(v.string()) }))

export const RealtimeTranslationSessionAudioSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionAudio
> = /* @__PURE__ */ object(() => ({
  input: v.nullish(RealtimeTranslationSessionAudioInputSchema),
  output: v.nullish(RealtimeTranslationSessionAudioOutputSchema),
}))

export const RealtimeTranslationSessionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSession
> = /* @__PURE__ */ object(() => ({
  id: v.nullish(v.string()),
  type: v.literal('translation'),
  expires_at: v.nullish(v.number()),
  model: v.nullish(v.string()),
  audio: v.nullish(RealtimeTranslationSessionAudioSchema),
}))

export const RealtimeTranslationClientSecretSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationClientSecret
> = /* @__PURE__ */ object(() => ({
  value: v.nullish(v.string()),
  expires_at: v.nullish(v.number()),
  session: v.nullish(RealtimeTranslationSessionSchema),
}))

export const RealtimeTranslationSessionCreatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.created'),
  session: v.nullish(RealtimeTranslationSessionSchema),
}))

export const RealtimeTranslationSessionUpdatedEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdatedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.updated'),
  session: v.nullish(RealtimeTranslationSessionSchema),
}))

export const RealtimeTranslationSessionClosedEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionClosedEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.closed'),
}))

export const RealtimeTranslationSessionInputTranscriptDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionInputTranscriptDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.input_transcript.delta'),
  delta: v.nullish(v.string()),
  elapsed_ms: v.nullish(v.number()),
}))

export const RealtimeTranslationSessionOutputTranscriptDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionOutputTranscriptDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.output_transcript.delta'),
  delta: v.nullish(v.string()),
  elapsed_ms: v.nullish(v.number()),
}))

export const RealtimeTranslationSessionOutputAudioDeltaEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionOutputAudioDeltaEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.nullish(v.string()),
  type: v.literal('session.output_audio.delta'),
  delta: v.nullish(v.string()),
  sample_rate: v.nullish(v.number()),
  channels: v.nullish(v.number()),
  format: v.nullish(v.literal('pcm16')),
  elapsed_ms: v.nullish(v.number()),
}))

export const RealtimeTranslationServerEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationServerEvent
> = /* @__PURE__ */ defer(() =>
  taggedUnion(
    'type',
    {
      error: RealtimeErrorEventSchema,
      'session.created': RealtimeTranslationSessionCreatedEventSchema,
      'session.updated': RealtimeTranslationSessionUpdatedEventSchema,
      'session.closed': RealtimeTranslationSessionClosedEventSchema,
      'session.input_transcript.delta': RealtimeTranslationSessionInputTranscriptDeltaEventSchema,
      'session.output_transcript.delta': RealtimeTranslationSessionOutputTranscriptDeltaEventSchema,
      'session.output_audio.delta': RealtimeTranslationSessionOutputAudioDeltaEventSchema,
    },
    { isOpen: true },
  ),
)
