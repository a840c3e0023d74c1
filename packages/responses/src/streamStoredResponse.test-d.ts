import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { ResponseStreamEvent, RetrieveResponseParams } from './generated/types.gen.ts'
import { streamStoredResponse, type StreamStoredResponseError } from './streamStoredResponse.ts'

declare const client: Client
declare const params: RetrieveResponseParams

test('default', () => {
  expectTypeOf(streamStoredResponse(client, params)).resolves.toEqualTypeOf<
    EventStream<ResponseStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamStoredResponse(client, { ...params, stream: true })
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void streamStoredResponse(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamStoredResponseError>().toEqualTypeOf<StreamingError>()
})
