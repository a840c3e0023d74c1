// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/realtime.ts or docs/realtime.json, then `npm run generate`.

export {
  acceptRealtimeCall,
  type AcceptRealtimeCallError,
} from './generated/acceptRealtimeCall.gen.ts'
export { createRealtimeCall, type CreateRealtimeCallError } from './createRealtimeCall.ts'
export {
  createRealtimeClientSecret,
  type CreateRealtimeClientSecretError,
} from './generated/createRealtimeClientSecret.gen.ts'
export {
  createRealtimeSession,
  type CreateRealtimeSessionError,
} from './generated/createRealtimeSession.gen.ts'
export {
  createRealtimeTranscriptionSession,
  type CreateRealtimeTranscriptionSessionError,
} from './generated/createRealtimeTranscriptionSession.gen.ts'
export {
  createRealtimeTranslationClientSecret,
  type CreateRealtimeTranslationClientSecretError,
} from './generated/createRealtimeTranslationClientSecret.gen.ts'
export {
  hangUpRealtimeCall,
  type HangUpRealtimeCallError,
} from './generated/hangUpRealtimeCall.gen.ts'
export {
  referRealtimeCall,
  type ReferRealtimeCallError,
} from './generated/referRealtimeCall.gen.ts'
export {
  rejectRealtimeCall,
  type RejectRealtimeCallError,
} from './generated/rejectRealtimeCall.gen.ts'
export type { RealtimeCall } from './createRealtimeCall.ts'
export type * from './generated/types.gen.ts'
