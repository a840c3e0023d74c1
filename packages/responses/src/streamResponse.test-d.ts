import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateResponseParams, ResponseStreamEvent } from './generated/types.gen.ts'
import { streamResponse, type StreamResponseError } from './streamResponse.ts'

declare const client: Client
declare const params: CreateResponseParams

test('default', () => {
  expectTypeOf(streamResponse(client, params)).resolves.toEqualTypeOf<
    EventStream<ResponseStreamEvent>
  >()
  void streamResponse(client)
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamResponse(client, { ...params, stream: true })
})

test('options: resume asks for background: true', () => {
  const background = true
  expectTypeOf(
    streamResponse(client, { ...params, background }, { resume: true }),
  ).resolves.toEqualTypeOf<EventStream<ResponseStreamEvent>>()
  void streamResponse(client, params, { resume: false, timeout: 1 })
  // @ts-expect-error a response that ends with its connection cannot be resumed
  void streamResponse(client, params, { resume: true })
  // @ts-expect-error nor can one that says so
  void streamResponse(client, { ...params, background: false }, { resume: true })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamResponseError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as ResponseStreamEvent
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>()
  if (event.type === 'response.completed') expectTypeOf(event.response.id).toEqualTypeOf<string>()
})
