import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateTranscriptionParams, TranscriptionStreamEvent } from './generated/types.gen.ts'
import { streamTranscription, type StreamTranscriptionError } from './streamTranscription.ts'

declare const client: Client
declare const params: CreateTranscriptionParams

test('default', () => {
  expectTypeOf(streamTranscription(client, params)).resolves.toEqualTypeOf<
    EventStream<TranscriptionStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamTranscription(client, { ...params, stream: true })
})

test('behavior: a file is required', () => {
  // @ts-expect-error one is missing
  void streamTranscription(client, { model: 'whisper-1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamTranscriptionError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as TranscriptionStreamEvent
  if (event.type === 'transcript.text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>()
  if (event.type === 'transcript.text.segment') expectTypeOf(event.speaker).toEqualTypeOf<string>()
})
