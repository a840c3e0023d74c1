import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createRealtimeCall'],
  index: ["export type { RealtimeCall } from './createRealtimeCall.ts'"],
  families: {
    events: /Event$|Event[A-Z]/,
    sessions: /Session/,
  },
  sent: [
    'RealtimeClientEvent',
    'RealtimeTranscriptionSessionUpdateEvent',
    'RealtimeTranslationClientEvent',
  ],
} satisfies PackageOverrides
