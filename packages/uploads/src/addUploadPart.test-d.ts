import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { AddUploadPartParams, UploadPart } from './generated/types.gen.ts'
import { addUploadPart, type AddUploadPartError } from './addUploadPart.ts'

declare const client: Client
declare const params: AddUploadPartParams

test('default', () => {
  expectTypeOf(addUploadPart(client, params)).resolves.toEqualTypeOf<UploadPart>()
})

test('behavior: data is required', () => {
  // @ts-expect-error one is missing
  void addUploadPart(client, { upload_id: 'upload_1' })
})

test('error: what it throws has a name', () => {
  expectTypeOf<AddUploadPartError>().toEqualTypeOf<RequestError>()
})
