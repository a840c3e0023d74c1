import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import {
  createRealtimeCall,
  type CreateRealtimeCallError,
  type RealtimeCall,
} from './createRealtimeCall.ts'

declare const client: Client

test('default', () => {
  expectTypeOf(createRealtimeCall(client, { sdp: '' })).resolves.toEqualTypeOf<RealtimeCall>()
  expectTypeOf<RealtimeCall['call_id']>().toEqualTypeOf<string | undefined>()
})

test('behavior: an offer is required, and the session is of one type', () => {
  // @ts-expect-error the offer is missing
  void createRealtimeCall(client, { session: { type: 'realtime' } })
  // @ts-expect-error a transcription has no call
  void createRealtimeCall(client, { sdp: '', session: { type: 'transcription' } })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateRealtimeCallError>().toEqualTypeOf<RequestError>()
})
