import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { RetrieveContainerFileContentParams } from './generated/types.gen.ts'
import {
  retrieveContainerFileContent,
  type RetrieveContainerFileContentError,
} from './retrieveContainerFileContent.ts'

declare const client: Client
declare const params: RetrieveContainerFileContentParams

test('default', () => {
  expectTypeOf(retrieveContainerFileContent(client, params)).resolves.toEqualTypeOf<Response>()
})

test('behavior: both IDs are required', () => {
  // @ts-expect-error one is missing
  void retrieveContainerFileContent(client, { file_id: 'cfile_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<RetrieveContainerFileContentError>().toEqualTypeOf<RequestError>()
})
