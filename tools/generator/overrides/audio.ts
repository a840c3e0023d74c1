import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createSpeech',
    'streamSpeech',
    'createTranscription',
    'streamTranscription',
    'createTranslation',
    'createVoiceConsent',
    'createVoice',
  ],
  index: [
    "export { type AccumulatedSpeech, accumulateSpeech } from './accumulateSpeech.ts'",
    "export { type AccumulatedTranscription, accumulateTranscription } from './accumulateTranscription.ts'",
    "export type { TranscriptionOf } from './createTranscription.ts'",
    "export type { TranslationOf } from './createTranslation.ts'",
  ],
} satisfies PackageOverrides
