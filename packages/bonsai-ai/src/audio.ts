// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  accumulateSpeech,
  accumulateTranscription,
  createSpeech,
  createTranscription,
  createTranslation,
  createVoice,
  createVoiceConsent,
  deleteVoice,
  deleteVoiceConsent,
  listVoiceConsents,
  retrieveVoiceConsent,
  streamSpeech,
  streamTranscription,
  updateVoiceConsent,
} from '@bonsai-ai/audio'
export type * from '@bonsai-ai/audio'
