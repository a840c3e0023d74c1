// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/audio.ts or docs/audio.json, then `npm run generate`.

export { createSpeech, type CreateSpeechError } from './createSpeech.ts'
export { createTranscription, type CreateTranscriptionError } from './createTranscription.ts'
export { createTranslation, type CreateTranslationError } from './createTranslation.ts'
export { createVoice, type CreateVoiceError } from './createVoice.ts'
export { createVoiceConsent, type CreateVoiceConsentError } from './createVoiceConsent.ts'
export { deleteVoice, type DeleteVoiceError } from './generated/deleteVoice.gen.ts'
export {
  deleteVoiceConsent,
  type DeleteVoiceConsentError,
} from './generated/deleteVoiceConsent.gen.ts'
export {
  listVoiceConsents,
  type ListVoiceConsentsError,
} from './generated/listVoiceConsents.gen.ts'
export {
  retrieveVoiceConsent,
  type RetrieveVoiceConsentError,
} from './generated/retrieveVoiceConsent.gen.ts'
export { streamSpeech, type StreamSpeechError } from './streamSpeech.ts'
export { streamTranscription, type StreamTranscriptionError } from './streamTranscription.ts'
export {
  updateVoiceConsent,
  type UpdateVoiceConsentError,
} from './generated/updateVoiceConsent.gen.ts'
export { type AccumulatedSpeech, accumulateSpeech } from './accumulateSpeech.ts'
export {
  type AccumulatedTranscription,
  accumulateTranscription,
} from './accumulateTranscription.ts'
export type { TranscriptionOf } from './createTranscription.ts'
export type { TranslationOf } from './createTranslation.ts'
export type * from './generated/types.gen.ts'
