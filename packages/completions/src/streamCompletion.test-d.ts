import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { Completion, CreateCompletionParams } from './generated/types.gen.ts'
import { streamCompletion, type StreamCompletionError } from './streamCompletion.ts'

declare const client: Client
declare const params: CreateCompletionParams

test('default', () => {
  expectTypeOf(streamCompletion(client, params)).resolves.toEqualTypeOf<EventStream<Completion>>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamCompletion(client, { ...params, stream: true })
})

test('behavior: a model is required', () => {
  // @ts-expect-error one is missing
  void streamCompletion(client, { prompt: 'Once' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamCompletionError>().toEqualTypeOf<StreamingError>()
})
