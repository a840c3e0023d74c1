import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVoiceParams, CustomVoice } from './generated/types.gen.ts'
import { createVoice, type CreateVoiceError } from './createVoice.ts'

declare const client: Client
declare const params: CreateVoiceParams

test('default', () => {
  expectTypeOf(createVoice(client, params)).resolves.toEqualTypeOf<CustomVoice>()
})

test('behavior: a consent is required', () => {
  // @ts-expect-error one is missing
  void createVoice(client, { name: 'Ada', audio_sample: new Blob() })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVoiceError>().toEqualTypeOf<RequestError>()
})
