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
    "export type { TranscriptionOf } from './createTranscription.ts'",
    "export type { TranslationOf } from './createTranslation.ts'",
  ],
} satisfies PackageOverrides
