import type { Client, EventStream, StreamingError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateSpeechParams, SpeechStreamEvent } from './generated/types.gen.ts'
import { streamSpeech, type StreamSpeechError } from './streamSpeech.ts'

declare const client: Client
declare const params: CreateSpeechParams

test('default', () => {
  expectTypeOf(streamSpeech(client, params)).resolves.toEqualTypeOf<
    EventStream<SpeechStreamEvent>
  >()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error this is the function that streams
  void streamSpeech(client, { ...params, stream_format: 'sse' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<StreamSpeechError>().toEqualTypeOf<StreamingError>()
})

test('behavior: an event narrows on type', () => {
  const event = {} as SpeechStreamEvent
  if (event.type === 'speech.audio.delta') expectTypeOf(event.audio).toEqualTypeOf<string>()
  else expectTypeOf(event.usage.total_tokens).toEqualTypeOf<number>()
})
