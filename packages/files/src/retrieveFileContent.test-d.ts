import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { RetrieveFileContentParams } from './generated/types.gen.ts'
import { retrieveFileContent, type RetrieveFileContentError } from './retrieveFileContent.ts'

declare const client: Client
declare const params: RetrieveFileContentParams

test('default', () => {
  expectTypeOf(retrieveFileContent(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: an ID is required', () => {
  // @ts-expect-error one is missing
  void retrieveFileContent(client, {})
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveFileContentError>().toEqualTypeOf<RequestError>()
})
