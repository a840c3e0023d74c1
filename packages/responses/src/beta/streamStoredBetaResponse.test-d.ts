import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type {
  BetaResponseStreamEvent,
  RetrieveBetaResponseParams,
} from '../generated/beta/types.gen.ts'
import {
  streamStoredBetaResponse,
  type StreamStoredBetaResponseError,
} from './streamStoredBetaResponse.ts'

declare const client: Client
declare const params: RetrieveBetaResponseParams

test('default', () => {
  expectTypeOf(streamStoredBetaResponse(client, params)).resolves.toEqualTypeOf<
    EventStream<BetaResponseStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamStoredBetaResponse(client, { ...params, stream: true })
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void streamStoredBetaResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamStoredBetaResponseError>().toEqualTypeOf<StreamingError>()
})
