// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

import {
  CreateRealtimeTranscriptionSessionParamsTurnDetectionSchema,
  RealtimeAudioTranscriptionSchema,
  RealtimeSessionParamsSchema,
  RealtimeTranscriptionSessionParamsSchema,
  StrictRealtimeAudioFormatsSchema,
  StrictRealtimeFunctionToolSchema,
  StrictRealtimeNoiseReductionTypeSchema,
  StrictRealtimeReasoningSchema,
  StrictRealtimeTruncationSchema,
  StrictRealtimeTurnDetectionSchema,
} from './schemasStrict.gen.ts'
import { characters, defer, map, object, taggedUnion, union } from '@bonsai-ai/core/schemas'
import {
  StrictMcpToolSchema,
  StrictResponsePromptSchema,
  StrictToolChoiceFunctionSchema,
  StrictToolChoiceMcpSchema,
  StrictToolChoiceOptionsSchema,
} from '@bonsai-ai/responses/schemas'
import { VoiceOrCustomVoiceSchema } from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  AcceptRealtimeCallParams,
  AcceptRealtimeCallParamsAudio,
  AcceptRealtimeCallParamsAudioInput,
  AcceptRealtimeCallParamsAudioInputNoiseReduction,
  AcceptRealtimeCallParamsAudioOutput,
  AcceptRealtimeCallParamsTracingTracingConfiguration,
  CreateRealtimeCallParams,
  CreateRealtimeClientSecretParams,
  CreateRealtimeClientSecretParamsExpiresAfter,
  CreateRealtimeSessionParams,
  CreateRealtimeSessionParamsInputAudioTranscription,
  CreateRealtimeSessionParamsTool,
  CreateRealtimeSessionParamsTracingTracingConfiguration,
  CreateRealtimeSessionParamsTurnDetection,
  CreateRealtimeTranscriptionSessionParams,
  CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReduction,
  CreateRealtimeTranslationClientSecretParams,
  CreateRealtimeTranslationClientSecretParamsExpiresAfter,
  HangUpRealtimeCallParams,
  RealtimeTranscriptionSessionUpdateEvent,
  RealtimeTranslationClientEvent,
  RealtimeTranslationInputAudioBufferAppendEvent,
  RealtimeTranslationSessionCloseEvent,
  RealtimeTranslationSessionCreateRequest,
  RealtimeTranslationSessionCreateRequestAudio,
  RealtimeTranslationSessionCreateRequestAudioInput,
  RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
  RealtimeTranslationSessionCreateRequestAudioInputTranscription,
  RealtimeTranslationSessionCreateRequestAudioOutput,
  RealtimeTranslationSessionUpdateEvent,
  RealtimeTranslationSessionUpdateRequest,
  RealtimeTranslationSessionUpdateRequestAudio,
  RealtimeTranslationSessionUpdateRequestAudioInput,
  RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
  RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
  RealtimeTranslationSessionUpdateRequestAudioOutput,
  ReferRealtimeCallParams,
  RejectRealtimeCallParams,
} from './types.gen.ts'

export const CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReductionSchema: v.GenericSchema<
  unknown,
  CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.optional(StrictRealtimeNoiseReductionTypeSchema) }))

export const CreateRealtimeTranscriptionSessionParamsSchema: v.GenericSchema<
  unknown,
  CreateRealtimeTranscriptionSessionParams
> = /* @__PURE__ */ object(() => ({
  turn_detection: v.optional(CreateRealtimeTranscriptionSessionParamsTurnDetectionSchema),
  input_audio_noise_reduction: v.optional(
    CreateRealtimeTranscriptionSessionParamsInputAudioNoiseReductionSchema,
  ),
  input_audio_format: v.optional(v.picklist(['pcm16', 'g711_ulaw', 'g711_alaw'])),
  input_audio_transcription: v.optional(RealtimeAudioTranscriptionSchema),
  include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
}))

export const RealtimeTranscriptionSessionUpdateEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranscriptionSessionUpdateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.string()),
  type: v.literal('transcription_session.update'),
  session: CreateRealtimeTranscriptionSessionParamsSchema,
}))

export const RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequestAudioInputTranscription
> = /* @__PURE__ */ object(() => ({ model: v.string() }))

export const RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: StrictRealtimeNoiseReductionTypeSchema }))

export const RealtimeTranslationSessionUpdateRequestAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequestAudioInput
> = /* @__PURE__ */ object(() => ({
  transcription: v.nullish(RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchema),
  noise_reduction: v.nullish(RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchema),
}))

export const RealtimeTranslationSessionUpdateRequestAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequestAudioOutput
> = /* @__PURE__ */ object(() => ({ language: v.optional(v.string()) }))

export const RealtimeTranslationSessionUpdateRequestAudioSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequestAudio
> = /* @__PURE__ */ object(() => ({
  input: v.optional(RealtimeTranslationSessionUpdateRequestAudioInputSchema),
  output: v.optional(RealtimeTranslationSessionUpdateRequestAudioOutputSchema),
}))

export const RealtimeTranslationSessionUpdateRequestSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateRequest
> = /* @__PURE__ */ object(() => ({
  audio: v.optional(RealtimeTranslationSessionUpdateRequestAudioSchema),
}))

export const RealtimeTranslationSessionUpdateEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionUpdateEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('session.update'),
  session: RealtimeTranslationSessionUpdateRequestSchema,
}))

export const RealtimeTranslationInputAudioBufferAppendEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationInputAudioBufferAppendEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('session.input_audio_buffer.append'),
  audio: v.string(),
}))

export const RealtimeTranslationSessionCloseEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCloseEvent
> = /* @__PURE__ */ object(() => ({
  event_id: v.optional(v.pipe(v.string(), characters(0, 512))),
  type: v.literal('session.close'),
}))

export const RealtimeTranslationClientEventSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationClientEvent
> = /* @__PURE__ */ defer(() =>
  taggedUnion('type', {
    'session.update': RealtimeTranslationSessionUpdateEventSchema,
    'session.input_audio_buffer.append': RealtimeTranslationInputAudioBufferAppendEventSchema,
    'session.close': RealtimeTranslationSessionCloseEventSchema,
  }),
)

export const RealtimeTranslationSessionCreateRequestAudioInputTranscriptionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequestAudioInputTranscription
> = /* @__PURE__ */ object(() => ({ model: v.string() }))

export const RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: StrictRealtimeNoiseReductionTypeSchema }))

export const RealtimeTranslationSessionCreateRequestAudioInputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequestAudioInput
> = /* @__PURE__ */ object(() => ({
  transcription: v.nullish(RealtimeTranslationSessionCreateRequestAudioInputTranscriptionSchema),
  noise_reduction: v.nullish(RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionSchema),
}))

export const RealtimeTranslationSessionCreateRequestAudioOutputSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequestAudioOutput
> = /* @__PURE__ */ object(() => ({ language: v.optional(v.string()) }))

export const RealtimeTranslationSessionCreateRequestAudioSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequestAudio
> = /* @__PURE__ */ object(() => ({
  input: v.optional(RealtimeTranslationSessionCreateRequestAudioInputSchema),
  output: v.optional(RealtimeTranslationSessionCreateRequestAudioOutputSchema),
}))

export const RealtimeTranslationSessionCreateRequestSchema: v.GenericSchema<
  unknown,
  RealtimeTranslationSessionCreateRequest
> = /* @__PURE__ */ object(() => ({
  model: v.string(),
  audio: v.optional(RealtimeTranslationSessionCreateRequestAudioSchema),
}))

export const CreateRealtimeCallParamsSchema: v.GenericSchema<unknown, CreateRealtimeCallParams> =
  /* @__PURE__ */ object(() => ({
    sdp: v.string(),
    session: v.optional(RealtimeSessionParamsSchema),
  }))

export const AcceptRealtimeCallParamsAudioInputNoiseReductionSchema: v.GenericSchema<
  unknown,
  AcceptRealtimeCallParamsAudioInputNoiseReduction
> = /* @__PURE__ */ object(() => ({ type: v.optional(StrictRealtimeNoiseReductionTypeSchema) }))

export const AcceptRealtimeCallParamsAudioInputSchema: v.GenericSchema<
  unknown,
  AcceptRealtimeCallParamsAudioInput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  transcription: v.optional(RealtimeAudioTranscriptionSchema),
  noise_reduction: v.optional(AcceptRealtimeCallParamsAudioInputNoiseReductionSchema),
  turn_detection: v.nullish(StrictRealtimeTurnDetectionSchema),
}))

export const AcceptRealtimeCallParamsAudioOutputSchema: v.GenericSchema<
  unknown,
  AcceptRealtimeCallParamsAudioOutput
> = /* @__PURE__ */ object(() => ({
  format: v.optional(StrictRealtimeAudioFormatsSchema),
  voice: v.optional(VoiceOrCustomVoiceSchema),
  speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1.5))),
}))

export const AcceptRealtimeCallParamsAudioSchema: v.GenericSchema<
  unknown,
  AcceptRealtimeCallParamsAudio
> = /* @__PURE__ */ object(() => ({
  input: v.optional(AcceptRealtimeCallParamsAudioInputSchema),
  output: v.optional(AcceptRealtimeCallParamsAudioOutputSchema),
}))

export const AcceptRealtimeCallParamsTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  AcceptRealtimeCallParamsTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.optional(v.string()),
  group_id: v.optional(v.string()),
  metadata: v.optional(map(v.unknown())),
}))

export const AcceptRealtimeCallParamsSchema: v.GenericSchema<unknown, AcceptRealtimeCallParams> =
  /* @__PURE__ */ object(() => ({
    call_id: v.string(),
    type: v.literal('realtime'),
    output_modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
    model: v.optional(v.string()),
    instructions: v.optional(v.string()),
    audio: v.optional(AcceptRealtimeCallParamsAudioSchema),
    include: v.optional(v.array(v.literal('item.input_audio_transcription.logprobs'))),
    tracing: v.nullish(
      union([v.literal('auto'), AcceptRealtimeCallParamsTracingTracingConfigurationSchema]),
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

export const HangUpRealtimeCallParamsSchema: v.GenericSchema<unknown, HangUpRealtimeCallParams> =
  /* @__PURE__ */ object(() => ({ call_id: v.string() }))

export const ReferRealtimeCallParamsSchema: v.GenericSchema<unknown, ReferRealtimeCallParams> =
  /* @__PURE__ */ object(() => ({ call_id: v.string(), target_uri: v.string() }))

export const RejectRealtimeCallParamsSchema: v.GenericSchema<unknown, RejectRealtimeCallParams> =
  /* @__PURE__ */ object(() => ({
    call_id: v.string(),
    status_code: v.optional(v.pipe(v.number(), v.integer())),
  }))

export const CreateRealtimeClientSecretParamsExpiresAfterSchema: v.GenericSchema<
  unknown,
  CreateRealtimeClientSecretParamsExpiresAfter
> = /* @__PURE__ */ object(() => ({
  anchor: v.optional(v.literal('created_at')),
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(7200))),
}))

export const CreateRealtimeClientSecretParamsSchema: v.GenericSchema<
  unknown,
  CreateRealtimeClientSecretParams
> = /* @__PURE__ */ object(() => ({
  expires_after: v.optional(CreateRealtimeClientSecretParamsExpiresAfterSchema),
  session: v.optional(
    taggedUnion('type', {
      realtime: RealtimeSessionParamsSchema,
      transcription: RealtimeTranscriptionSessionParamsSchema,
    }),
  ),
}))

export const CreateRealtimeSessionParamsInputAudioTranscriptionSchema: v.GenericSchema<
  unknown,
  CreateRealtimeSessionParamsInputAudioTranscription
> = /* @__PURE__ */ object(() => ({ model: v.optional(v.string()) }))

export const CreateRealtimeSessionParamsTracingTracingConfigurationSchema: v.GenericSchema<
  unknown,
  CreateRealtimeSessionParamsTracingTracingConfiguration
> = /* @__PURE__ */ object(() => ({
  workflow_name: v.optional(v.string()),
  group_id: v.optional(v.string()),
  metadata: v.optional(map(v.unknown())),
}))

export const CreateRealtimeSessionParamsTurnDetectionSchema: v.GenericSchema<
  unknown,
  CreateRealtimeSessionParamsTurnDetection
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.string()),
  threshold: v.optional(v.number()),
  prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
  silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
}))

export const CreateRealtimeSessionParamsToolSchema: v.GenericSchema<
  unknown,
  CreateRealtimeSessionParamsTool
> = /* @__PURE__ */ object(() => ({
  type: v.optional(v.literal('function')),
  name: v.optional(v.string()),
  description: v.optional(v.string()),
  parameters: v.optional(map(v.unknown())),
}))

export const CreateRealtimeSessionParamsSchema: v.GenericSchema<
  unknown,
  CreateRealtimeSessionParams
> = /* @__PURE__ */ object(() => ({
  modalities: v.optional(v.array(v.picklist(['text', 'audio']))),
  instructions: v.optional(v.string()),
  voice: v.optional(VoiceOrCustomVoiceSchema),
  input_audio_format: v.optional(v.string()),
  output_audio_format: v.optional(v.string()),
  input_audio_transcription: v.optional(CreateRealtimeSessionParamsInputAudioTranscriptionSchema),
  speed: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1.5))),
  tracing: v.optional(
    union([v.literal('auto'), CreateRealtimeSessionParamsTracingTracingConfigurationSchema]),
  ),
  turn_detection: v.optional(CreateRealtimeSessionParamsTurnDetectionSchema),
  tools: v.optional(v.array(CreateRealtimeSessionParamsToolSchema)),
  tool_choice: v.optional(v.string()),
  temperature: v.optional(v.number()),
  max_response_output_tokens: v.optional(
    union([v.literal('inf'), v.pipe(v.number(), v.integer())]),
  ),
  truncation: v.optional(StrictRealtimeTruncationSchema),
  prompt: v.nullish(StrictResponsePromptSchema),
}))

export const CreateRealtimeTranslationClientSecretParamsExpiresAfterSchema: v.GenericSchema<
  unknown,
  CreateRealtimeTranslationClientSecretParamsExpiresAfter
> = /* @__PURE__ */ object(() => ({
  anchor: v.optional(v.literal('created_at')),
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(7200))),
}))

export const CreateRealtimeTranslationClientSecretParamsSchema: v.GenericSchema<
  unknown,
  CreateRealtimeTranslationClientSecretParams
> = /* @__PURE__ */ object(() => ({
  expires_after: v.optional(CreateRealtimeTranslationClientSecretParamsExpiresAfterSchema),
  session: RealtimeTranslationSessionCreateRequestSchema,
}))
