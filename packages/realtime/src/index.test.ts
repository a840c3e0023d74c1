import { expect, test } from 'vitest'
import * as realtime from './index.ts'

test('default', () => {
  expect(Object.keys(realtime).sort()).toMatchInlineSnapshot(`
    [
      "acceptRealtimeCall",
      "createRealtimeCall",
      "createRealtimeClientSecret",
      "createRealtimeSession",
      "createRealtimeTranscriptionSession",
      "createRealtimeTranslationClientSecret",
      "hangUpRealtimeCall",
      "referRealtimeCall",
      "rejectRealtimeCall",
    ]
  `)
})
