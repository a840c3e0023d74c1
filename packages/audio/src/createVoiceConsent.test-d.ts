import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateVoiceConsentParams, VoiceConsent } from './generated/types.gen.ts'
import { createVoiceConsent, type CreateVoiceConsentError } from './createVoiceConsent.ts'

declare const client: Client
declare const params: CreateVoiceConsentParams

test('default', () => {
  expectTypeOf(createVoiceConsent(client, params)).resolves.toEqualTypeOf<VoiceConsent>()
})

test('behavior: a recording is required, and text is none', () => {
  // @ts-expect-error one is missing
  void createVoiceConsent(client, { name: 'Ada', language: 'en-US', recording: 'ok.wav' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateVoiceConsentError>().toEqualTypeOf<RequestError>()
})
