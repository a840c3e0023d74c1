import type { Client, RequestError } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import type { CreateImageEditParams, ImagesResponse } from './generated/types.gen.ts'
import { createImageEdit, type CreateImageEditError } from './createImageEdit.ts'

declare const client: Client
declare const params: CreateImageEditParams

test('default', () => {
  expectTypeOf(createImageEdit(client, params)).resolves.toEqualTypeOf<ImagesResponse>()
})

test('behavior: whether it streams is decided by the function', () => {
  // @ts-expect-error another function streams
  void createImageEdit(client, { ...params, stream: true })
})

test('behavior: a prompt is required', () => {
  // @ts-expect-error one is missing
  void createImageEdit(client, { image: new Blob() })
})

test('error: what it throws has a name', () => {
  expectTypeOf<CreateImageEditError>().toEqualTypeOf<RequestError>()
})
