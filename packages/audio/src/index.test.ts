import { expect, test } from 'vitest'
import * as audio from './index.ts'

test('default', () => {
  expect(Object.keys(audio).sort()).toMatchInlineSnapshot(`
    [
      "accumulateSpeech",
      "accumulateTranscription",
      "createSpeech",
      "createTranscription",
      "createTranslation",
      "createVoice",
      "createVoiceConsent",
      "deleteVoice",
      "deleteVoiceConsent",
      "listVoiceConsents",
      "retrieveVoiceConsent",
      "streamSpeech",
      "streamTranscription",
      "updateVoiceConsent",
    ]
  `)
})
