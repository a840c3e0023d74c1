import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateSpeechParams } from './generated/types.gen.ts'
import { createSpeech, type CreateSpeechError } from './createSpeech.ts'

declare const client: Client
declare const params: CreateSpeechParams

test('default', () => {
  expectTypeOf(createSpeech(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createSpeech(client, { ...params, stream_format: 'sse' })
})

test('behavior: a voice is required', () => {
  // @ts-expect-error one is missing
  void createSpeech(client, { model: 'tts-1', input: 'Hello' })
})

test('behavior: unknown fields are refused', () => {
  // @ts-expect-error what the API does not know belongs in extraBody
  void createSpeech(client, { ...params, volume: 2 })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateSpeechError>().toEqualTypeOf<RequestError>()
})
