// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import {
  TranscriptionDurationUsageSchema,
  TranscriptionLanguageSchema,
  TranscriptionTokenUsageSchema,
} from '@bonsai-ai/shared/schemas'
import * as v from 'valibot'
import type {
  CustomVoice,
  SpeechAudioDeltaEvent,
  SpeechAudioDoneEvent,
  SpeechAudioDoneEventUsage,
  SpeechStreamEvent,
  Transcription,
  TranscriptionDiarized,
  TranscriptionLogprob,
  TranscriptionSegment,
  TranscriptionStreamEvent,
  TranscriptionTextDeltaEvent,
  TranscriptionTextDeltaEventLogprob,
  TranscriptionTextDoneEvent,
  TranscriptionTextDoneEventLogprob,
  TranscriptionTextSegmentEvent,
  TranscriptionVerbose,
  TranscriptionWord,
  Translation,
  TranslationVerbose,
  VoiceConsent,
  VoiceConsentDeleted,
  VoiceConsentList,
  VoiceDeleted,
} from './types.gen.ts'

export const SpeechAudioDeltaEventSchema: v.GenericSchema<unknown, SpeechAudioDeltaEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('speech.audio.delta'),
    audio: v.nullish(v.string()),
  }))

export const SpeechAudioDoneEventUsageSchema: v.GenericSchema<unknown, SpeechAudioDoneEventUsage> =
  /* @__PURE__ */ object(() => ({
    input_tokens: v.nullish(v.number()),
    output_tokens: v.nullish(v.number()),
    total_tokens: v.nullish(v.number()),
  }))

export const SpeechAudioDoneEventSchema: v.GenericSchema<unknown, SpeechAudioDoneEvent> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('speech.audio.done'),
    usage: v.nullish(SpeechAudioDoneEventUsageSchema),
  }))

export const SpeechStreamEventSchema: v.GenericSchema<unknown, SpeechStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'speech.audio.delta': SpeechAudioDeltaEventSchema,
        'speech.audio.done': SpeechAudioDoneEventSchema,
      },
      { isOpen: true },
    ),
  )

export const TranscriptionTextSegmentEventSchema: v.GenericSchema<
  unknown,
  TranscriptionTextSegmentEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('transcript.text.segment'),
  id: v.nullish(v.string()),
  start: v.nullish(v.number()),
  end: v.nullish(v.number()),
  text: v.nullish(v.string()),
  speaker: v.nullish(v.string()),
}))

export const TranscriptionDiarizedSchema: v.GenericSchema<unknown, TranscriptionDiarized> =
  /* @__PURE__ */ object(() => ({
    task: v.literal('transcribe'),
    duration: v.nullish(v.number()),
    text: v.nullish(v.string()),
    segments: v.nullish(v.array(TranscriptionTextSegmentEventSchema)),
    usage: v.nullish(
      taggedUnion(
        'type',
        { tokens: TranscriptionTokenUsageSchema, duration: TranscriptionDurationUsageSchema },
        { isOpen: true },
      ),
    ),
  }))

export const TranscriptionLogprobSchema: v.GenericSchema<unknown, TranscriptionLogprob> =
  /* @__PURE__ */ object(() => ({
    token: v.nullish(v.string()),
    logprob: v.nullish(v.number()),
    bytes: v.nullish(v.array(v.number())),
  }))

export const TranscriptionSchema: v.GenericSchema<unknown, Transcription> = /* @__PURE__ */ object(
  () => ({
    text: v.nullish(v.string()),
    languages: v.nullish(v.array(TranscriptionLanguageSchema)),
    logprobs: v.nullish(v.array(TranscriptionLogprobSchema)),
    usage: v.nullish(
      taggedUnion(
        'type',
        { tokens: TranscriptionTokenUsageSchema, duration: TranscriptionDurationUsageSchema },
        { isOpen: true },
      ),
    ),
  }),
)

export const TranscriptionTextDeltaEventLogprobSchema: v.GenericSchema<
  unknown,
  TranscriptionTextDeltaEventLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.nullish(v.string()),
  logprob: v.nullish(v.number()),
  bytes: v.nullish(v.array(v.number())),
}))

export const TranscriptionTextDeltaEventSchema: v.GenericSchema<
  unknown,
  TranscriptionTextDeltaEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('transcript.text.delta'),
  delta: v.nullish(v.string()),
  logprobs: v.nullish(v.array(TranscriptionTextDeltaEventLogprobSchema)),
  segment_id: v.nullish(v.string()),
}))

export const TranscriptionTextDoneEventLogprobSchema: v.GenericSchema<
  unknown,
  TranscriptionTextDoneEventLogprob
> = /* @__PURE__ */ object(() => ({
  token: v.nullish(v.string()),
  logprob: v.nullish(v.number()),
  bytes: v.nullish(v.array(v.number())),
}))

export const TranscriptionTextDoneEventSchema: v.GenericSchema<
  unknown,
  TranscriptionTextDoneEvent
> = /* @__PURE__ */ object(() => ({
  type: v.literal('transcript.text.done'),
  text: v.nullish(v.string()),
  languages: v.nullish(v.array(TranscriptionLanguageSchema)),
  logprobs: v.nullish(v.array(TranscriptionTextDoneEventLogprobSchema)),
  usage: v.nullish(TranscriptionTokenUsageSchema),
}))

export const TranscriptionStreamEventSchema: v.GenericSchema<unknown, TranscriptionStreamEvent> =
  /* @__PURE__ */ defer(() =>
    taggedUnion(
      'type',
      {
        'transcript.text.segment': TranscriptionTextSegmentEventSchema,
        'transcript.text.delta': TranscriptionTextDeltaEventSchema,
        'transcript.text.done': TranscriptionTextDoneEventSchema,
      },
      { isOpen: true },
    ),
  )

export const TranscriptionWordSchema: v.GenericSchema<unknown, TranscriptionWord> =
  /* @__PURE__ */ object(() => ({
    word: v.nullish(v.string()),
    start: v.nullish(v.number()),
    end: v.nullish(v.number()),
  }))

export const TranscriptionSegmentSchema: v.GenericSchema<unknown, TranscriptionSegment> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.number()),
    seek: v.nullish(v.number()),
    start: v.nullish(v.number()),
    end: v.nullish(v.number()),
    text: v.nullish(v.string()),
    tokens: v.nullish(v.array(v.number())),
    temperature: v.nullish(v.number()),
    avg_logprob: v.nullish(v.number()),
    compression_ratio: v.nullish(v.number()),
    no_speech_prob: v.nullish(v.number()),
  }))

export const TranscriptionVerboseSchema: v.GenericSchema<unknown, TranscriptionVerbose> =
  /* @__PURE__ */ object(() => ({
    language: v.nullish(v.string()),
    duration: v.nullish(v.number()),
    text: v.nullish(v.string()),
    words: v.nullish(v.array(TranscriptionWordSchema)),
    segments: v.nullish(v.array(TranscriptionSegmentSchema)),
    usage: v.nullish(TranscriptionDurationUsageSchema),
  }))

export const TranslationSchema: v.GenericSchema<unknown, Translation> = /* @__PURE__ */ object(
  () => ({ text: v.nullish(v.string()) }),
)

export const TranslationVerboseSchema: v.GenericSchema<unknown, TranslationVerbose> =
  /* @__PURE__ */ object(() => ({
    language: v.nullish(v.string()),
    duration: v.nullish(v.number()),
    text: v.nullish(v.string()),
    segments: v.nullish(v.array(TranscriptionSegmentSchema)),
  }))

export const VoiceConsentDeletedSchema: v.GenericSchema<unknown, VoiceConsentDeleted> =
  /* @__PURE__ */ object(() => ({
    id: v.nullish(v.string()),
    object: v.literal('audio.voice_consent'),
    deleted: v.nullish(v.boolean()),
  }))

export const VoiceConsentSchema: v.GenericSchema<unknown, VoiceConsent> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('audio.voice_consent'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    language: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
  }),
)

export const VoiceConsentListSchema: v.GenericSchema<unknown, VoiceConsentList> =
  /* @__PURE__ */ object(() => ({
    object: v.literal('list'),
    data: v.nullish(v.array(VoiceConsentSchema)),
    first_id: v.nullish(v.string()),
    last_id: v.nullish(v.string()),
    has_more: v.nullish(v.boolean()),
  }))

export const CustomVoiceSchema: v.GenericSchema<unknown, CustomVoice> = /* @__PURE__ */ object(
  () => ({
    object: v.literal('audio.voice'),
    id: v.nullish(v.string()),
    name: v.nullish(v.string()),
    created_at: v.nullish(v.number()),
  }),
)

export const VoiceDeletedSchema: v.GenericSchema<unknown, VoiceDeleted> = /* @__PURE__ */ object(
  () => ({
    id: v.nullish(v.string()),
    object: v.literal('audio.voice.deleted'),
    deleted: v.nullish(v.boolean()),
  }),
)
