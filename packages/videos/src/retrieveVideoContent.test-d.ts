import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { RetrieveVideoContentParams } from './generated/types.gen.ts'
import { retrieveVideoContent, type RetrieveVideoContentError } from './retrieveVideoContent.ts'

declare const client: Client
declare const params: RetrieveVideoContentParams

test('default', () => {
  expectTypeOf(retrieveVideoContent(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void retrieveVideoContent(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveVideoContentError>().toEqualTypeOf<RequestError>()
})
