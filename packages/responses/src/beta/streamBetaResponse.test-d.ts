import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  BetaResponseStreamEvent,
  CreateBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import { streamBetaResponse, type StreamBetaResponseError } from './streamBetaResponse.ts'

declare const client: Client
declare const params: CreateBetaResponseParams

test('default', () => {
  expectTypeOf(streamBetaResponse(client, params)).resolves.toEqualTypeOf<
    EventStream<BetaResponseStreamEvent>
  >()
  void streamBetaResponse(client)
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamBetaResponse(client, { ...params, stream: true })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamBetaResponseError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as BetaResponseStreamEvent
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>()
  if (event.type === 'response.completed') expectTypeOf(event.response.id).toEqualTypeOf<string>()
})
